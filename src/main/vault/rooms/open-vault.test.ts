import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import {
  addPair,
  addSession,
  openTestVault,
  randomKeys,
  testHeader,
} from '../../../../tests/support/open-test-vault'
import { whatIsMissing } from '../../../../tests/support/needs'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { readHeader } from '../../folder/header'
import { vaultPaths } from '../../folder/paths'
import { openVault } from './open-vault'
import { openEncrypted } from './encrypted-database'

const refusedWith = (code: string, data?: object) => expect.objectContaining(data ? { code, data } : { code })

test('a vault closes and opens again with everything in it', () => {
  const first = openTestVault()
  const pairId = addPair(first.vault)
  const { sessionId } = addSession(first.vault, pairId, note('What I learned today'))
  const again = first.reopen()
  expect(again.vault.privateRoom.pairs.list().map((pair) => pair.partnerName)).toEqual(['Maya Okafor'])
  expect(again.vault.privateRoom.sessions.find(sessionId)?.title).toBe('Reading the room')
  expect(again.vault.rolledBackTo).toBeNull()
})

test('the two rooms have keys of their own: neither opens with the other', () => {
  const { folder, keys, vault } = openTestVault()
  vault.close(new Date())
  const swapped = { ...keys, privateRoom: keys.sharedRoom, sharedRoom: keys.privateRoom }
  expect(() => openVault({ folder, keys: swapped, header: vault.header, create: false })).toThrow(
    refusedWith('ROOM_DAMAGED', { room: 'private' }),
  )
})

test('a second opener is refused while the first is open, and let in after', () => {
  const first = openTestVault()
  const options = { folder: first.folder, keys: first.keys, header: first.vault.header, create: false }
  expect(() => openVault(options)).toThrow(refusedWith('VAULT_IN_USE'))
  expect(() => first.reopen()).not.toThrow()
})

test('a schema from the future is refused and the file stays untouched', () => {
  const first = openTestVault()
  first.vault.close(new Date())
  const path = vaultPaths(first.folder).privateRoom
  const db = openEncrypted({ room: 'private', path, key: first.keys.privateRoom, mode: 'open' })
  db.pragma('user_version=99')
  db.close()
  const options = { folder: first.folder, keys: first.keys, header: first.vault.header, create: false }
  expect(() => openVault(options)).toThrow(refusedWith('VAULT_NEWER', { format: 99 }))
})

test('an older copy of a room is noticed', () => {
  const { folder, keys, vault } = openTestVault()
  addPair(vault)
  vault.close(new Date())
  const { privateRoom, header } = vaultPaths(folder)
  copyFileSync(privateRoom, `${privateRoom}.old`)
  const later = openVault({ folder, keys, header: currentHeader(header), create: false })
  addPair(later, 'Luc Tremblay')
  later.close(new Date())
  copyFileSync(`${privateRoom}.old`, privateRoom)
  const lastSaved = currentHeader(header).savedAt
  const open = () => openVault({ folder, keys, header: currentHeader(header), create: false })
  const rolledBack = open()
  expect(rolledBack.rolledBackTo).toBe(lastSaved)
  rolledBack.close(new Date())
  const stillSaid = open()
  expect(stillSaid.rolledBackTo).not.toBeNull()
  stillSaid.acceptRollback(new Date())
  stillSaid.close(new Date())
  const accepted = open()
  expect(accepted.rolledBackTo).toBeNull()
  accepted.close(new Date())
})

test('a folder that is gone', () => {
  const { folder, keys, vault } = openTestVault()
  vault.close(new Date())
  rmSync(folder, { recursive: true })
  expect(() => openVault({ folder, keys, header: vault.header, create: false })).toThrow(
    refusedWith('FOLDER_MISSING'),
  )
})

describe('a file that goes away while the vault is open', () => {
  test('deleted: nothing is called saved any more', () => {
    const { folder, vault } = openTestVault()
    addPair(vault)
    rmSync(vaultPaths(folder).privateRoom)
    expect(() => addPair(vault)).toThrow(refusedWith('VAULT_UNREACHABLE'))
    expect(vault.privateRoom.pairs.list()).toHaveLength(1)
  })

  test('exchanged for another of the same name, as a sync tool does', () => {
    const { folder, vault } = openTestVault()
    const { privateRoom } = vaultPaths(folder)
    copyFileSync(privateRoom, `${privateRoom}.other`)
    renameSync(`${privateRoom}.other`, privateRoom)
    expect(() => addPair(vault)).toThrow(refusedWith('VAULT_UNREACHABLE'))
  })
})

const isMountMissing = process.getuid?.() === 0 && whatIsMissing('the right to mount') !== undefined

test.skipIf(isMountMissing)('a folder that cannot be written', () => {
  const { folder, keys, vault } = openTestVault()
  vault.close(new Date())
  withoutWriting(folder, () => {
    expect(() => openVault({ folder, keys, header: vault.header, create: false })).toThrow(
      refusedWith('FOLDER_READ_ONLY'),
    )
  })
})

describe('a creation that fails', () => {
  test('leaves no vault behind: the header is written last', () => {
    const folder = temporaryFolder()
    const keys = { ...randomKeys(), sharedRoom: new Uint8Array(5) }
    expect(() => openVault({ folder, keys, header: testHeader(), create: true })).toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})

function currentHeader(path: string) {
  const header = readHeader(path)
  if (!header.ok) throw new Error('the header does not read')
  const { mac: _mac, ...rest } = header.value
  return rest
}

/** Root writes anywhere, so the file system itself is made read-only for it; others lose the permission. */
function withoutWriting(folder: string, work: () => void): void {
  const isRoot = process.getuid?.() === 0
  if (isRoot) mount('--bind', folder, folder)
  if (isRoot) mount('-o', 'remount,ro,bind', folder)
  else chmodSync(folder, 0o500)
  try {
    work()
  } finally {
    if (isRoot) spawnSync('umount', [folder])
    else chmodSync(folder, 0o700)
  }
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`not run: needs the right to mount (${stderr.trim()})`)
}

test.skipIf(isMountMissing)('the helper above really makes a folder unwritable', () => {
  const folder = temporaryFolder()
  withoutWriting(folder, () => expect(spawnSync('touch', [join(folder, 'x')]).status).not.toBe(0))
})
