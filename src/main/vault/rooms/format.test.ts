// docs/format.md is true: a room is read here with nothing but the published SQLCipher 4 layout and Node's crypto.
import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { vaultPaths } from '../../folder/paths'

const PAGE = 4096
const [SALT, IV, MAC] = [16, 16, 64]

/** Zetetic's design document: AES-256-CBC, then HMAC-SHA512 over ciphertext, IV and the little-endian page number. */
function decryptPages(file: Buffer, key: Uint8Array): Buffer[] {
  const salt = file.subarray(0, SALT)
  const macSalt = salt.map((byte) => byte ^ 0x3a)
  const macKey = pbkdf2Sync(key, macSalt, 2, 32, 'sha512')
  return Array.from({ length: file.length / PAGE }, (_, at) => {
    const page = file.subarray(at * PAGE, (at + 1) * PAGE)
    const start = at === 0 ? SALT : 0
    const end = PAGE - IV - MAC
    const number = Buffer.alloc(4)
    number.writeUInt32LE(at + 1)
    const mac = createHmac('sha512', macKey)
      .update(page.subarray(start, end + IV))
      .update(number)
      .digest()
    if (!timingSafeEqual(mac, page.subarray(end + IV))) throw new Error(`page ${at + 1} was altered`)
    const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + IV)).setAutoPadding(false)
    return Buffer.concat([cipher.update(page.subarray(start, end)), cipher.final()])
  })
}

test('a room is a standard SQLCipher 4 file: an unrelated reader finds the words with the raw key, and only with it', () => {
  const { folder, keys, vault } = openTestVault()
  addSession(vault, addPair(vault), note('A sentence that only the private room knows.'))
  vault.close(new Date())
  const file = readFileSync(vaultPaths(folder).privateRoom)
  const plain = Buffer.concat(decryptPages(file, keys.privateRoom)).toString('latin1')
  expect(plain).toContain('A sentence that only the private room knows.')
  expect(plain).toContain('CREATE TABLE session')
  expect(file.toString('latin1')).not.toContain('private room knows')
  expect(() => decryptPages(file, keys.sharedRoom)).toThrow('altered')
})

test('the shared room holds no private word, not even in a page of its own file', () => {
  const { folder, keys, vault } = openTestVault()
  addSession(vault, addPair(vault), note('A sentence that only the private room knows.'))
  vault.close(new Date())
  const plain = Buffer.concat(
    decryptPages(readFileSync(vaultPaths(folder).sharedRoom), keys.sharedRoom),
  ).toString('latin1')
  expect(plain).toContain('CREATE TABLE summary')
  expect(plain).not.toContain('private room knows')
  expect(plain).not.toContain('Maya')
})
