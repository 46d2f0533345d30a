// Sealing as ordinary age files (age-encryption.org/v1), which the stock `age` tool opens and makes.
// Invariant: before anything is decrypted the size is known to be small and the header to be short.
import '../compat'
import { x25519 } from '@noble/curves/ed25519.js'
import { bech32 } from '@scure/base'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { type Result, err, ok } from '../../domain/result'
import { isSameBytes } from '../../signed/bytes'
import { passphraseRecipient } from './passphrase-recipient'

/** Of a hand-over file. Ask before reading one. */
export const HAND_OVER_MAX_BYTES = 4 * 1024 * 1024

export type UnsealProblem = 'tooLarge' | 'notADuologueFile' | 'damaged' | 'notForYou'

export interface SealIdentity {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string
  /** `age1…` */
  readonly recipient: string
}

const INTRO = 'age-encryption.org/v1\n'
const MAX_HEADER_BYTES = 8 * 1024
const MAX_STANZAS = 20

export async function newSealIdentity(): Promise<SealIdentity> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** In its one spelling, and not one of the points that make the same secret with everybody. */
export function isSealRecipient(text: string): boolean {
  const point = recipientPoint(text)
  if (point === null || bech32.encodeFromBytes('age', point) !== text || !isBelowFieldPrime(point))
    return false
  try {
    x25519.getSharedSecret(new Uint8Array(32).fill(1), point)
    return true
  } catch {
    return false
  }
}

/** The 32 bytes behind `age1…`; null if the text is no such thing. */
export function recipientPoint(text: string): Uint8Array | null {
  if (text.length > 100) return null
  try {
    const { prefix, bytes } = bech32.decodeToBytes(text)
    return prefix === 'age' && bytes.length === 32 ? bytes : null
  } catch {
    return null
  }
}

export const recipientOfPoint = (point: Uint8Array): string => bech32.encodeFromBytes('age', point)

export async function sealTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  if (recipients.length === 0 || !recipients.every(isSealRecipient)) throw new RangeError('not a recipient')
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

export async function sealWithPassphrase(passphrase: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(passphraseRecipient(passphrase))
  return encrypter.encrypt(bytes)
}

/** `identity`: `AGE-SECRET-KEY-1…`. Only files sealed to keys: one sealed with a passphrase is not ours. */
export async function unsealWith(
  identity: string,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, UnsealProblem>> {
  if (bytes.length > HAND_OVER_MAX_BYTES) return err('tooLarge')
  const problem = headerProblem(bytes)
  if (problem !== null) return err(problem)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  try {
    return ok(await decrypter.decrypt(bytes))
  } catch (error) {
    const isForOthers = error instanceof Error && error.message.startsWith('no identity matched')
    return err(isForOthers ? 'notForYou' : 'damaged')
  }
}

/** Reads the header's lines without decoding any: what it is, and that it is short. */
function headerProblem(bytes: Uint8Array): UnsealProblem | null {
  const intro = Buffer.from(INTRO)
  if (!isSameBytes(bytes.subarray(0, INTRO.length), intro.subarray(0, bytes.length)))
    return 'notADuologueFile'
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_HEADER_BYTES))
  const endsAt = header.indexOf('\n---')
  if (endsAt < 0) return 'damaged'
  const stanzas = header
    .toString('latin1', INTRO.length, endsAt)
    .split('\n')
    .filter((line) => line.startsWith('->'))
  if (stanzas.length === 0 || stanzas.length > MAX_STANZAS) return 'damaged'
  return stanzas.every((line) => line.startsWith('-> X25519 ')) ? null : 'notADuologueFile'
}

const FIELD_PRIME = 2n ** 255n - 19n

const isBelowFieldPrime = (point: Uint8Array): boolean =>
  BigInt(`0x${Buffer.from(point).reverse().toString('hex')}`) < FIELD_PRIME
