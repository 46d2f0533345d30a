// docs/format.md is true: a room is read here with nothing but the published SQLCipher 4 layout and Node's crypto.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { decryptPages } from '../../../../tests/support/room-pages'
import { vaultPaths } from '../../folder/paths'

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
