import { describe, expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { addSummary, find } from '../../../../tests/support/search'
import { vaultPaths } from '../../folder/paths'
import { type EncryptedDatabase, openEncrypted } from '../rooms/encrypted-database'
import type { OpenVault } from '../rooms/open-vault'
import { jumpList } from './jump'

/** Writes into the private room's file while the vault is closed. */
function closedAndChanged(first: TestVault, act: (db: EncryptedDatabase) => void): OpenVault {
  first.vault.close(new Date())
  const path = vaultPaths(first.folder).privateRoom
  const db = openEncrypted({ room: 'private', path, key: first.keys.privateRoom, mode: 'open' })
  act(db)
  db.close()
  return first.reopen().vault
}

describe('what is put away', () => {
  test.each([
    ['a session in the trash', `UPDATE session SET trashed_at = '2026-11-20'`],
    [
      'a pair in the trash hides its sessions, goals and summaries',
      `UPDATE pair SET trashed_at = '2026-11-20'`,
    ],
    ['a session deleted for good', 'DELETE FROM session'],
  ])('%s', (_what, sql) => {
    const first = openTestVault()
    const pairId = addPair(first.vault)
    addSession(first.vault, pairId, note('Lyon'))
    const hasPair = !sql.includes('session')
    if (hasPair) addSummary(first.vault, pairId, 'Lyon', 'Lyon')
    expect(find(first.vault, 'lyon').total).toBe(hasPair ? 2 : 1)
    const vault = closedAndChanged(first, (db) => db.exec(sql))
    expect(find(vault, 'lyon').hits).toEqual([])
    expect(find(vault, 'reading').hits).toEqual([])
    expect(jumpList(vault, { text: 'reading' })).toEqual([])
    expect(jumpList(vault, { text: 'lyon' })).toEqual([])
    expect(jumpList(vault, { text: '' })).toEqual([])
  })

  test('comes back whole', () => {
    const first = openTestVault()
    addSession(first.vault, addPair(first.vault), note('Lyon'))
    const away = closedAndChanged(first, (db) => db.exec(`UPDATE session SET trashed_at = '2026-11-20'`))
    expect(find(away, 'lyon').total).toBe(0)
    away.close(new Date())
    const back = closedAndChanged(first, (db) => db.exec('UPDATE session SET trashed_at = NULL'))
    expect(find(back, 'lyon').total).toBe(1)
  })

  test('leaves no word in the index once that was rewritten', () => {
    const first = openTestVault()
    const pairId = addPair(first.vault)
    addSession(first.vault, pairId, note('Other words that stay'))
    const { noteId } = addSession(first.vault, pairId, note('xylophone'))
    expect(find(first.vault, 'xylophone').total).toBe(1)
    const savedAt = new Date().toISOString()
    first.vault.privateRoom.notes.revise({ noteId, baseRevision: 1, document: note('Gone'), savedAt })
    expect(find(first.vault, 'xylophone').total).toBe(0)
    const pagesWith = (db: EncryptedDatabase) =>
      db.prepare(`SELECT count(*) FROM search_data WHERE instr(block, 'xylophone') > 0`).pluck().get()
    const before = closedAndChanged(first, (db) => expect(pagesWith(db)).not.toBe(0))
    while (before.privateRoom.search.expunge(64));
    before.close(new Date())
    const after = closedAndChanged(first, (db) => expect(pagesWith(db)).toBe(0))
    expect(find(after, 'gone').total).toBe(1)
    expect(find(after, 'stay').total).toBe(1)
  })
})

test('the two rooms keep their words to themselves', () => {
  const first = openTestVault()
  const pairId = addPair(first.vault)
  addSession(first.vault, pairId, note('xylophone'))
  addSummary(first.vault, pairId, 'Autumn', 'bassoon')
  expect(find(first.vault, 'xylophone').total + find(first.vault, 'bassoon').total).toBe(2)
  const { folder, keys, vault } = first
  vault.close(new Date())
  const { privateRoom, sharedRoom } = vaultPaths(folder)
  const holds = (room: 'private' | 'shared', path: string, key: Uint8Array, word: string) => {
    const db = openEncrypted({ room, path, key, mode: 'read' })
    const count = db.prepare('SELECT count(*) FROM search_data WHERE instr(block, ?) > 0').pluck().get(word)
    db.close()
    return count !== 0
  }
  expect(holds('private', privateRoom, keys.privateRoom, 'xylophone')).toBe(true)
  expect(holds('private', privateRoom, keys.privateRoom, 'bassoon')).toBe(false)
  expect(holds('shared', sharedRoom, keys.sharedRoom, 'bassoon')).toBe(true)
  expect(holds('shared', sharedRoom, keys.sharedRoom, 'xylophone')).toBe(false)
})
