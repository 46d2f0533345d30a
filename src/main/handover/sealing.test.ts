// Sealed files: ours and age's are the same; whatever is no sealed file for us is refused by its right name.
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatIsMissing } from '../../../tests/support/needs'
import { anders, maya } from '../../../tests/support/signers'
import { temporaryFolder } from '../../../tests/support/temp-folder'
import {
  HAND_OVER_MAX_BYTES,
  isSealRecipient,
  newSealIdentity,
  recipientOfPoint,
  recipientPoint,
  sealTo,
  sealWithPassphrase,
  unsealWith,
} from './sealing'

const words = Buffer.from('We decide before the meeting.')
const recipients = [anders.card.sealRecipient, maya.card.sealRecipient]

test('opening inverts sealing, for each recipient and for nobody else', async () => {
  const stranger = await newSealIdentity()
  const sizes = [0, 1, 65_535, 65_536, 65_537]
  for (const size of sizes) {
    const bytes = new Uint8Array(randomBytes(size))
    const sealed = await sealTo(recipients, bytes)
    expect(await unsealWith(anders.identity, sealed)).toEqual({ ok: true, value: bytes })
    expect(await unsealWith(maya.identity, sealed)).toEqual({ ok: true, value: bytes })
    expect(await unsealWith(stranger.identity, sealed)).toEqual({ ok: false, error: 'notForYou' })
  }
})

const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await unsealWith(maya.identity, bytes)
  return read.ok ? 'opened' : read.error
}

test('what is no sealed file is called by its name', async () => {
  const sealed = await sealTo(recipients, words)
  expect(await problemOf(new Uint8Array(HAND_OVER_MAX_BYTES + 1))).toBe('tooLarge')
  expect(await problemOf(new Uint8Array(0))).toBe('damaged')
  for (const size of [1, 10, 22, 50, 300, sealed.length - 1])
    expect(await problemOf(sealed.subarray(0, size))).toBe('damaged')
  for (const given of ['PK\u0003\u0004', '%PDF-1.7', 'Hello', '{"form":"duologue-card-1"}', '\uFEFFage-enc'])
    expect(await problemOf(Buffer.from(given))).toBe('notADuologueFile')
  expect(await problemOf(Buffer.from('age-encryption.org/v1\n', 'utf16le'))).toBe('notADuologueFile')
  expect(await problemOf(Buffer.concat([sealed, Buffer.from('x')]))).toBe('damaged')
})

test('sealed with a passphrase it opens with that one alone; meanwhile others are answered', async () => {
  let answered = 0
  const answering = setInterval(() => (answered += 1), 1)
  const sealed = await sealWithPassphrase('seven words', words)
  clearInterval(answering)
  expect(answered).toBeGreaterThan(2)
  const [right, wrong] = [new Decrypter(), new Decrypter()]
  right.addPassphrase('seven words')
  wrong.addPassphrase('seven other words')
  expect(Buffer.from(await right.decrypt(sealed))).toEqual(words)
  await expect(wrong.decrypt(sealed)).rejects.toThrow()
})

test('a passphrase is not tried, and a crowd of recipients not read', async () => {
  const byPassphrase = new Encrypter()
  byPassphrase.setPassphrase('passphrase')
  byPassphrase.setScryptWorkFactor(4)
  expect(await problemOf(await byPassphrase.encrypt(words))).toBe('notADuologueFile')
  const crowd = await sealTo(
    Array.from({ length: 21 }, () => anders.card.sealRecipient),
    words,
  )
  expect(await problemOf(crowd)).toBe('damaged')
  const long = Buffer.concat([
    Buffer.from('age-encryption.org/v1\n'),
    Buffer.from(`-> X25519 ${'A'.repeat(9000)}\n---`),
  ])
  expect(await problemOf(long)).toBe('damaged')
})

test('every flipped bit of a small file is refused', async () => {
  const sealed = await sealTo([maya.card.sealRecipient], words)
  const places = fc.sample(fc.nat(sealed.length * 8 - 1), 200)
  for (const place of places) {
    const altered = Uint8Array.from(sealed)
    altered[place >> 3] = (altered[place >> 3] ?? 0) ^ (1 << (place & 7))
    expect(await problemOf(altered)).not.toBe('opened')
  }
})

test('a recipient has one spelling, and none is a point that everybody shares a secret with', () => {
  const { sealRecipient } = maya.card
  expect(isSealRecipient(sealRecipient)).toBe(true)
  expect(recipientOfPoint(recipientPoint(sealRecipient) ?? new Uint8Array())).toBe(sealRecipient)
  for (const text of [
    sealRecipient.toUpperCase(),
    `${sealRecipient} `,
    'age1',
    '',
    `${sealRecipient.slice(0, -1)}q`,
  ])
    expect(isSealRecipient(text)).toBe(false)
  const lowOrder = ['00', '01'].map((first) => Buffer.concat([Buffer.from(first, 'hex'), Buffer.alloc(31)]))
  for (const point of lowOrder) expect(isSealRecipient(recipientOfPoint(point))).toBe(false)
  expect(isSealRecipient(recipientOfPoint(new Uint8Array(32).fill(255)))).toBe(false)
})

const noAge = whatIsMissing('age') !== undefined
const noAgeAtATerminal = noAge || whatIsMissing('python3') !== undefined

describe.skipIf(noAge)('the stock age tool', () => {
  test('opens what is sealed here to a recipient', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'key.txt'), `${maya.identity}\n`)
    writeFileSync(join(folder, 'sealed.age'), await sealTo(recipients, words))
    expect(execFileSync('age', ['-d', '-i', 'key.txt', 'sealed.age'], { cwd: folder })).toEqual(words)
  })

  test('makes what opens here', async () => {
    const args = ['-r', maya.card.sealRecipient]
    const sealed = new Uint8Array(execFileSync('age', args, { input: words }))
    expect(await unsealWith(maya.identity, sealed)).toEqual({ ok: true, value: new Uint8Array(words) })
  })

  test.skipIf(noAgeAtATerminal)('opens what is sealed here with a passphrase', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'sealed.age'), await sealWithPassphrase('seven calm words', words))
    expect(typedInto(folder, 'seven calm words')).toEqual(words.toString())
    expect(typedInto(folder, 'seven other words')).toContain('incorrect passphrase')
  })
})

/** age asks for a passphrase at a terminal only. */
function typedInto(folder: string, passphrase: string): string {
  const script = `
import os, pty, sys
pid, terminal = pty.fork()
if pid == 0:
    os.chdir(sys.argv[1])
    os.execvp('age', ['age', '-d', '-o', 'opened', 'sealed.age'])
said = b''
isTyped = False
while True:
    try:
        part = os.read(terminal, 1024)
    except OSError:
        break
    if not part:
        break
    said += part
    if not isTyped and b'passphrase' in said:
        os.write(terminal, sys.argv[2].encode() + b'\\n')
        isTyped = True
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(open(os.path.join(sys.argv[1], 'opened')).read() if code == 0 else said.decode(), end='')
`
  return spawnSync('python3', ['-c', script, folder, passphrase], { encoding: 'utf8' }).stdout
}
