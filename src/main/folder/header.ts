// `vault.json`: key slots and counters, no content. Invariant: a header counts only if its bytes are exactly
// what this file would write for it (so no duplicate keys, no stray field, no flipped bit goes unseen) and,
// once the master key is known, only if its HMAC holds.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { z } from 'zod'
import { err, ok, type Result } from '../../domain/result'
import { systemCodeOf } from '../refusal'
import { writeFileAtomically } from './atomic-write'
import type { VaultPaths } from './paths'

export const VAULT_FORMAT = 1
const MAX_HEADER_BYTES = 16 * 1024

/** Exactly so many bytes in their one base64 spelling: spare bits may not be set. */
const base64 = (bytes: number) =>
  z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length === bytes && decoded.toString('base64') === text
  })

/** Bounds of security.md 4.2: a header can neither weaken the key stretching nor exhaust the memory. */
export const argon2Parameters = z.strictObject({
  memoryKiB: z
    .number()
    .int()
    .min(64 * 1024)
    .max(1024 * 1024),
  passes: z.number().int().min(1).max(10),
  lanes: z.number().int().min(1).max(8),
})

const passphraseSlot = z.strictObject({
  id: z.uuid(),
  kind: z.literal('passphrase'),
  argon2: argon2Parameters,
  salt: base64(16),
  nonce: base64(12),
  sealedMasterKey: base64(48),
})

const recoverySlot = z.strictObject({
  id: z.uuid(),
  kind: z.literal('recovery'),
  age: z.string().max(2000),
})

const headerShape = z.strictObject({
  format: z.literal(VAULT_FORMAT),
  vaultId: z.uuid(),
  label: z.string().max(200),
  isDemo: z.boolean(),
  cipher: z.literal('sqlcipher-4'),
  generation: z.number().int().nonnegative(),
  savedAt: z.iso.datetime(),
  /** How many commits each room had when the header was written: a room that has fewer was rolled back. */
  commits: z.strictObject({
    private: z.number().int().nonnegative(),
    shared: z.number().int().nonnegative(),
  }),
  slots: z
    .array(z.discriminatedUnion('kind', [passphraseSlot, recoverySlot]))
    .min(1)
    .max(8),
  mac: base64(32),
})

/** The header before its HMAC, as it is handed from the keys process to the vault. */
export const unsealedHeader = headerShape.omit({ mac: true })

export type Argon2Parameters = z.infer<typeof argon2Parameters>
export type PassphraseSlot = z.infer<typeof passphraseSlot>
export type RecoverySlot = z.infer<typeof recoverySlot>
export type VaultHeader = z.infer<typeof headerShape>
export type UnsealedHeader = Omit<VaultHeader, 'mac'>

export type HeaderProblem =
  { readonly is: 'missing' } | { readonly is: 'damaged' } | { readonly is: 'newer'; readonly format: number }

/** Reads and checks the shape. The HMAC needs the master key: see `hasValidMac`. */
export function readHeader(path: string): Result<VaultHeader, HeaderProblem> {
  const bytes = readBounded(path)
  return bytes.ok ? parseHeader(bytes.value) : bytes
}

export function parseHeader(bytes: Buffer): Result<VaultHeader, HeaderProblem> {
  let json: unknown
  try {
    json = JSON.parse(bytes.toString('utf8'))
  } catch {
    return err({ is: 'damaged' })
  }
  const newer = z
    .looseObject({
      format: z
        .number()
        .int()
        .min(VAULT_FORMAT + 1),
    })
    .safeParse(json)
  if (newer.success) return err({ is: 'newer', format: newer.data.format })
  const header = headerShape.safeParse(json)
  if (!header.success || !serialise(header.data).equals(bytes)) return err({ is: 'damaged' })
  return ok(header.data)
}

export function sealHeader(header: UnsealedHeader, headerKey: Uint8Array): VaultHeader {
  return { ...header, mac: macOf(header, headerKey).toString('base64') }
}

export function hasValidMac(header: VaultHeader, headerKey: Uint8Array): boolean {
  const { mac, ...rest } = header
  return timingSafeEqual(Buffer.from(mac, 'base64'), macOf(rest, headerKey))
}

/** Writes the header; the one before it is kept beside it as the previous generation. */
export function writeHeader(paths: VaultPaths, header: VaultHeader): void {
  const before = readBounded(paths.header)
  if (before.ok && parseHeader(before.value).ok) writeFileAtomically(paths.previousHeader, before.value)
  writeFileAtomically(paths.header, serialise(header))
}

/** When the previous generation was written; null if there is none that can be read. */
export function previousSavedAt(paths: VaultPaths): string | null {
  const previous = readHeader(paths.previousHeader)
  return previous.ok ? previous.value.savedAt : null
}

function serialise(header: VaultHeader): Buffer {
  return Buffer.from(`${JSON.stringify(sorted(header), null, 2)}\n`, 'utf8')
}

function macOf(header: UnsealedHeader, headerKey: Uint8Array): Buffer {
  return createHmac('sha256', headerKey)
    .update(JSON.stringify(sorted(header)))
    .digest()
}

/** The same value with the keys of every object in code-unit order: one header, one spelling. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

function readBounded(path: string): Result<Buffer, HeaderProblem> {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    return err({ is: systemCodeOf(error) === 'ENOENT' ? 'missing' : 'damaged' })
  }
  try {
    const { size } = fstatSync(file)
    if (size > MAX_HEADER_BYTES) return err({ is: 'damaged' })
    const bytes = Buffer.alloc(size)
    return ok(bytes.subarray(0, readSync(file, bytes, 0, size, 0)))
  } catch {
    return err({ is: 'damaged' })
  } finally {
    closeSync(file)
  }
}
