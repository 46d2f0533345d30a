import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addPair, addSession, openTestVault } from '../../../../../tests/support/open-test-vault'
import { note } from '../../../../../tests/support/documents'
import { temporaryFolder } from '../../../../../tests/support/temp-folder'
import { matchOf } from '../../../../domain/search-match'
import { EVERY_ENTRY } from '../../../../domain/search-order'
import { parseSearch } from '../../../../domain/search-query'
import { openEncrypted } from '../encrypted-database'
import { migrate } from '../migrate'
import first from './migrations/0001-first.sql?raw'
import { openPrivateRoom, type PrivateRoom } from './room'

function titlesOf({ search }: PrivateRoom, text: string): string[] {
  while (search.settle(100) > 0);
  const match = matchOf(parseSearch(text, 'ranked')) ?? ''
  return search.newest({ match, range: EVERY_ENTRY }, 50).map((id) => search.entry(id)?.title ?? '')
}

test('a vault from before there was search is found in once it is open', () => {
  const file = { path: join(temporaryFolder(), 'private.db'), key: new Uint8Array(randomBytes(32)) }
  const db = openEncrypted({ room: 'private', mode: 'create', ...file })
  migrate(db, [first])
  const [pairId, sessionId, noteId] = [randomUUID(), randomUUID(), randomUUID()]
  db.exec(`
    INSERT INTO pair VALUES ('${pairId}', 'Anders', 'Maya', 'strategy', 'Learn', '2025-01-01T10:00:00.000Z');
    INSERT INTO session VALUES
      ('${sessionId}', '${pairId}', 'Old days', '2025-02-01T10:00', 'Europe/Oslo', 50, NULL, '2025-02-01T10:00:00.000Z');
    INSERT INTO note VALUES ('${noteId}', '${sessionId}', 1, 1,
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"The canteen"}]}]}',
      'The canteen', 'The canteen', 0, '2025-02-01T11:00:00.000Z');`)
  db.close()
  const room = openPrivateRoom({ ...file, mode: 'open' })
  onTestFinished(() => room.close())
  expect(titlesOf(room, 'canteen old')).toEqual(['Old days'])
  expect(titlesOf(room, 'learn')).toEqual(['Maya'])
})

test('a new name shows at once, and nothing but the new one is found', () => {
  const { vault } = openTestVault()
  const room = vault.privateRoom
  const createdAt = '2026-05-01T08:00:00.000Z'
  const [tagId, personId] = [randomUUID(), randomUUID()]
  room.tags.add({ id: tagId, name: 'Budget', createdAt })
  room.people.add({ id: personId, name: 'Ana', createdAt })
  expect(titlesOf(room, 'budget')).toEqual(['Budget'])
  room.tags.rename(tagId, 'Money')
  room.people.remove(personId)
  expect(titlesOf(room, 'budget')).toEqual([])
  expect(titlesOf(room, 'money')).toEqual(['Money'])
  expect(titlesOf(room, 'ana')).toEqual([])
})

test('a write that is undone leaves nothing to index', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  const room = vault.privateRoom
  expect(() =>
    room.inOne(() => {
      addSession(vault, pairId, note('Lyon'))
      throw new Error('undone')
    }),
  ).toThrow('undone')
  expect(titlesOf(room, 'lyon')).toEqual([])
})

test('saving the same title again touches one note, not all of the session', () => {
  const { vault } = openTestVault()
  const room = vault.privateRoom
  const { sessionId, noteId } = addSession(vault, addPair(vault), note('Lyon'))
  while (room.search.settle(100) > 0);
  room.sessions.retitle(sessionId, 'Reading the room')
  room.notes.revise({ noteId, baseRevision: 1, document: note('Oslo'), savedAt: '2026-11-20T10:00:00.000Z' })
  expect(room.search.settle(1)).toBe(0)
  expect(titlesOf(room, 'oslo')).toEqual(['Reading the room'])
})
