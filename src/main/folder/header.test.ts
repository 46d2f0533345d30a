import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { testHeader } from '../../../tests/support/open-test-vault'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import {
  hasValidMac,
  parseHeader,
  previousSavedAt,
  readHeader,
  sealHeader,
  writeHeader,
  type VaultHeader,
} from './header'
import { vaultPaths } from './paths'

const key = new Uint8Array(randomBytes(32))

function written(header: VaultHeader = sealHeader(testHeader(), key)) {
  const paths = vaultPaths(temporaryFolder())
  writeHeader(paths, header)
  return { paths, header, bytes: readFileSync(paths.header) }
}

/** Refused by shape and spelling, or, with the master key at hand, by the HMAC. */
function isRefused(bytes: Buffer): boolean {
  const header = parseHeader(bytes)
  return !header.ok || !hasValidMac(header.value, key)
}

test('a header reads as it was written', () => {
  const { paths, header } = written()
  const read = readHeader(paths.header)
  expect(read).toEqual({ ok: true, value: header })
  expect(read.ok && hasValidMac(read.value, key)).toBe(true)
})

test('every flipped bit is refused', () => {
  const { bytes } = written()
  const accepted: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (!isRefused(flipped)) accepted.push(bit)
  }
  expect(accepted).toEqual([])
})

test('cut at any place it is refused', () => {
  const { bytes } = written()
  for (let length = 0; length < bytes.length; length += 1)
    expect(isRefused(bytes.subarray(0, length))).toBe(true)
})

test('the one before is kept beside it', () => {
  const { paths, header } = written()
  writeHeader(paths, sealHeader({ ...testHeader(), generation: 2, savedAt: '2026-11-20T14:00:00.000Z' }, key))
  expect(readHeader(paths.previousHeader)).toEqual({ ok: true, value: header })
  expect(previousSavedAt(paths)).toBe(header.savedAt)
})

test('a damaged header never replaces the good one before it', () => {
  const { paths, header } = written()
  writeHeader(paths, sealHeader({ ...testHeader(), generation: 2 }, key))
  writeFileSync(paths.header, 'rubbish')
  writeHeader(paths, sealHeader({ ...testHeader(), generation: 3 }, key))
  expect(readHeader(paths.previousHeader)).toEqual({ ok: true, value: header })
})

describe('hostile headers', () => {
  const { mac: _mac, ...plain } = sealHeader(testHeader(), key)
  const slot = {
    id: '6f2f6a3e-1111-4111-8111-111111111111',
    kind: 'passphrase',
    argon2: { memoryKiB: 262_144, passes: 4, lanes: 1 },
    salt: Buffer.alloc(16).toString('base64'),
    nonce: Buffer.alloc(12).toString('base64'),
    sealedMasterKey: Buffer.alloc(48).toString('base64'),
  }
  test.each([
    ['a memory bomb', { ...slot.argon2, memoryKiB: 4 * 1024 ** 3 }],
    ['a downgrade', { ...slot.argon2, memoryKiB: 8 }],
    ['endless passes', { ...slot.argon2, passes: 2 ** 31 }],
    ['no lanes', { ...slot.argon2, lanes: 0 }],
  ])('%s in the key stretching', (_name, argon2) => {
    const header = { ...plain, slots: [{ ...slot, argon2 }], mac: Buffer.alloc(32).toString('base64') }
    expect(parseHeader(Buffer.from(JSON.stringify(header))).ok).toBe(false)
  })

  test('a newer format is told apart from damage', () => {
    expect(parseHeader(Buffer.from('{"format": 7, "whatever": true}'))).toEqual({
      ok: false,
      error: { is: 'newer', format: 7 },
    })
  })

  test('doubled and prototype keys', () => {
    const { bytes } = written()
    const text = bytes.toString()
    expect(isRefused(Buffer.from(text.replace('{', '{\n  "format": 1,')))).toBe(true)
    expect(isRefused(Buffer.from(text.replace('{', '{\n  "__proto__": {"x": 1},')))).toBe(true)
  })

  test('ten thousand slots, a hundred megabytes', () => {
    const paths = vaultPaths(temporaryFolder())
    writeFileSync(paths.header, Buffer.alloc(100 * 1024 * 1024, 0x20))
    expect(readHeader(paths.header)).toEqual({ ok: false, error: { is: 'damaged' } })
  })
})
