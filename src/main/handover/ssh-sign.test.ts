// Signatures: ours, OpenSSH's and Node's verdicts are the same, and a signature holds for one content, key and purpose.
import { execFileSync, spawnSync } from 'node:child_process'
import { createPublicKey, verify } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ed25519 } from '@noble/curves/ed25519.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatIsMissing } from '../../../tests/support/needs'
import { anders, maya } from '../../../tests/support/signers'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import { fromBase64, toBase64 } from '../../signed/bytes'
import {
  allowedSignersLine,
  fingerprintOf,
  isFingerprint,
  isUsableSignKey,
  principalOf,
  sshPublicKey,
} from '../../signed/sign-key'
import {
  NAMESPACES,
  armoredSignature,
  rawSignatureOf,
  signedPart,
  verifySsh,
} from '../../signed/ssh-signature'
import { signKeyOfSeed } from './ssh-sign'

const namespace = NAMESPACES.agreed
const words = Buffer.from('We decide before the meeting.\n')

describe('our own verdict', () => {
  test('whatever is signed verifies, and names its signer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array(), (seed, bytes) => {
        const key = signKeyOfSeed(seed)
        const verdict = verifySsh({ namespace, bytes, armored: key.sign(namespace, bytes) })
        const signer = { publicKey: key.publicKey, fingerprint: fingerprintOf(key.publicKey) }
        expect(verdict).toEqual({ ok: true, value: signer })
        expect(isFingerprint(signer.fingerprint)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('Node and noble sign the same, and the public keys are the same', () => {
    const seed = new Uint8Array(32).fill(7)
    const key = signKeyOfSeed(seed)
    expect(key.publicKey).toEqual(ed25519.getPublicKey(seed))
    const raw = ed25519.sign(signedPart(namespace, words), seed)
    expect(rawSignatureOf(namespace, key.sign(namespace, words))).toEqual(raw)
  })

  test('other bytes, another purpose: it does not hold', () => {
    const armored = anders.sign(namespace, words)
    expect(verifySsh({ namespace, bytes: Buffer.from('other'), armored })).toEqual({
      ok: false,
      error: 'doesNotMatch',
    })
    expect(verifySsh({ namespace: NAMESPACES.round, bytes: words, armored }).ok).toBe(false)
  })

  test('every altered sign of a signature is refused, and so is every other spelling', () => {
    const armored = anders.sign(namespace, words)
    for (let at = 0; at < armored.length; at += 1)
      for (const sign of ['A', '\n', ' '].filter((one) => one !== armored[at])) {
        const altered = armored.slice(0, at) + sign + armored.slice(at + 1)
        expect(verifySsh({ namespace, bytes: words, armored: altered }).ok).toBe(false)
      }
    const spellings = [` ${armored}`, `${armored}\n`, armored.trimEnd(), armored.replaceAll('\n', '\r\n'), '']
    for (const spelling of spellings)
      expect(verifySsh({ namespace, bytes: words, armored: spelling })).toEqual({
        ok: false,
        error: 'notASignature',
      })
  })

  test('a scalar above the order of the group is refused, as Node refuses it', () => {
    const raw = rawSignatureOf(namespace, anders.sign(namespace, words))
    if (raw === null) throw new Error('no signature')
    const tooLarge = raw.slice()
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    let scalar = BigInt(`0x${Buffer.from(raw.slice(32)).reverse().toString('hex')}`) + order
    for (let at = 32; at < 64; at += 1) {
      tooLarge[at] = Number(scalar & 255n)
      scalar >>= 8n
    }
    const armored = armoredSignature(namespace, anders.publicKey, tooLarge)
    expect(verifySsh({ namespace, bytes: words, armored })).toEqual({ ok: false, error: 'doesNotMatch' })
    expect(isRightForNode(anders.publicKey, tooLarge)).toBe(false)
    expect(isRightForNode(anders.publicKey, raw)).toBe(true)
  })
})

const isRightForNode = (publicKey: Uint8Array, raw: Uint8Array): boolean => {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  return verify(null, signedPart(namespace, words), key, raw)
}

/** All points of small order, in every spelling that a lenient reader takes (Chalkias et al., table 5, and y ≥ p). */
const SMALL_ORDER = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '0000000000000000000000000000000000000000000000000000000000000000',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
]

describe('keys under which anybody can sign', () => {
  test.each(SMALL_ORDER)('%s is refused', (hex) => {
    const publicKey = new Uint8Array(Buffer.from(hex, 'hex'))
    expect(isUsableSignKey(publicKey)).toBe(false)
    // Everything verifies under the identity for a lenient reader: R = the identity, S = 0.
    const forged = new Uint8Array(64)
    forged[0] = 1
    const armored = armoredSignature(namespace, publicKey, forged)
    expect(verifySsh({ namespace, bytes: words, armored })).toEqual({ ok: false, error: 'unusableKey' })
  })

  test('a usable key with a part of small order is refused', () => {
    const torsion = ed25519.Point.fromHex(SMALL_ORDER[4] ?? '')
    const mixed = ed25519.Point.fromBytes(anders.publicKey).add(torsion).toBytes()
    expect(isUsableSignKey(mixed)).toBe(false)
    expect(isUsableSignKey(anders.publicKey)).toBe(true)
    expect(isUsableSignKey(anders.publicKey.subarray(1))).toBe(false)
  })
})

test('a principal is one word that no pattern reads', () => {
  expect(principalOf('Anders Ågren')).toBe('Anders-Ågren')
  expect(principalOf('  *,!"\n')).toBe('signer')
})

const noSsh = whatIsMissing('ssh-keygen') !== undefined

describe.skipIf(noSsh)('ssh-keygen', () => {
  /** `names` are in the list of allowed signers. */
  function verdict(given: { armored: string; bytes: Buffer; as: string; purpose: string }): number | null {
    const folder = temporaryFolder()
    const signers = [anders, maya].map(({ card, publicKey }) =>
      allowedSignersLine(card.name, publicKey, namespace),
    )
    writeFileSync(join(folder, 'allowed_signers'), `${signers.join('\n')}\n`)
    writeFileSync(join(folder, 'content.sig'), given.armored)
    const args = ['-Y', 'verify', '-f', 'allowed_signers', '-I', given.as, '-n', given.purpose]
    return spawnSync('ssh-keygen', [...args, '-s', 'content.sig'], { cwd: folder, input: given.bytes }).status
  }
  const right = { armored: anders.sign(namespace, words), bytes: words, as: 'Anders', purpose: namespace }

  test('accepts ours', () => expect(verdict(right)).toBe(0))
  test('refuses altered bytes', () =>
    expect(verdict({ ...right, bytes: Buffer.from('We decide in the meeting.\n') })).toBe(255))
  test('refuses another purpose', () => expect(verdict({ ...right, purpose: NAMESPACES.round })).toBe(255))
  test('refuses another signer', () => expect(verdict({ ...right, as: 'Maya' })).toBe(255))
  test('refuses an altered signature', () => {
    const raw = rawSignatureOf(namespace, right.armored)
    if (raw === null) throw new Error('no signature')
    raw[40] = (raw[40] ?? 0) ^ 1
    expect(verdict({ ...right, armored: armoredSignature(namespace, anders.publicKey, raw) })).toBe(255)
  })

  test('what it signs verifies here, sign by sign', () => {
    const folder = temporaryFolder()
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', join(folder, 'key')])
    const armored = execFileSync('ssh-keygen', ['-Y', 'sign', '-n', namespace, '-f', 'key'], {
      cwd: folder,
      input: words,
      stdio: ['pipe', 'pipe', 'ignore'],
    }).toString()
    const read = verifySsh({ namespace, bytes: words, armored })
    if (!read.ok) throw new Error(read.error)
    const line = execFileSync('ssh-keygen', ['-l', '-f', 'key'], { cwd: folder }).toString()
    expect(line).toContain(` ${read.value.fingerprint} `)
    const publicLine = readFileSync(join(folder, 'key.pub'), 'utf8')
    expect(publicLine).toBe(`${sshPublicKey(read.value.publicKey)} test\n`)
  })
})

test('base64 has one spelling', () => {
  expect(fromBase64('AA==')).toEqual(new Uint8Array(1))
  expect(fromBase64('AB==')).toBeNull()
  expect(fromBase64('AA')).toBeNull()
  expect(toBase64(new Uint8Array(1))).toBe('AA==')
})
