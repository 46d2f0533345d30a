// A vault of the first version, as rows of its own schema, opens under the newest with everything derived.
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../../tests/support/temp-folder'
import { closeTidily, openEncrypted, type EncryptedDatabase } from '../encrypted-database'
import { migrate } from '../migrate'
import { openPrivateRoom } from './room'
import first from './migrations/0001-first.sql?raw'

const ids = {
  pair: randomUUID(),
  session: randomUUID(),
  note: randomUUID(),
  passage: randomUUID(),
  carry: randomUUID(),
  pending: randomUUID(),
  summary: randomUUID(),
  other: randomUUID(),
}
const AT = '2026-03-02T10:00:00.000Z'
const WORDS = 'Ask earlier. May be shared. See the last one.'
const DOCUMENT = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Ask earlier. ' },
        {
          type: 'text',
          text: 'May be shared.',
          marks: [{ type: 'mayBeShared', attrs: { passageId: ids.passage } }],
        },
        {
          type: 'text',
          text: ' See the last one.',
          marks: [{ type: 'link', attrs: { href: `duologue:session/${ids.other}` } }],
        },
      ],
    },
    {
      type: 'taskList',
      content: ['Call Luc', 'Done already'].map((text, at) => ({
        type: 'taskItem',
        attrs: { checked: at === 1 },
        content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
      })),
    },
  ],
}

function vaultOfTheFirstVersion() {
  const path = join(temporaryFolder(), 'private.db')
  const key = new Uint8Array(randomBytes(32))
  const db = openEncrypted({ room: 'private', path, key, mode: 'create' })
  migrate(db, [first])
  fill(db)
  closeTidily(db)
  return { path, key, mode: 'open' as const }
}

function fill(db: EncryptedDatabase): void {
  const insert = (table: string, ...values: readonly (string | number | null)[]) =>
    db.prepare(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`).run(...values)
  insert('pair', ids.pair, 'Anders Holm', 'Maya Okafor', 'strategy', 'Learn to listen', AT)
  insert(
    'session',
    ids.session,
    ids.pair,
    'Reading the room',
    '2026-03-01T15:00',
    'Europe/Oslo',
    50,
    'video',
    AT,
  )
  insert('session', ids.other, ids.pair, 'The one before', '2026-02-01T15:00', 'Europe/Oslo', null, null, AT)
  const empty = '{"type":"doc","content":[{"type":"paragraph"}]}'
  insert('note', ids.note, ids.session, 7, 1, JSON.stringify(DOCUMENT), WORDS, 'Ask earlier.', 1, AT)
  insert('note', randomUUID(), ids.other, 1, 1, empty, '', '', 0, AT)
  insert('carry', ids.carry, ids.note, 6, ids.passage, ids.summary, 'done', AT)
  insert('carry', ids.pending, ids.note, 7, ids.passage, ids.summary, 'intent', AT)
  insert('summary_of_pair', ids.summary, ids.pair)
}

test('everything written is there: the pair, its sessions, the note word for word, and what was carried', () => {
  const room = openPrivateRoom(vaultOfTheFirstVersion())
  expect(room.pairs.list()).toMatchObject([
    {
      id: ids.pair,
      partnerName: 'Maya Okafor',
      objective: 'Learn to listen',
      sessionCount: 2,
      summaryCount: 1,
    },
  ])
  expect(room.sessions.list(ids.pair, 10, null)).toMatchObject([
    { id: ids.session, title: 'Reading the room', state: 'held', markedCount: 1, carriedCount: 1 },
    { id: ids.other, title: 'The one before', state: 'held', markedCount: 0, carriedCount: 0 },
  ])
  expect(room.notes.find(ids.note)).toMatchObject({
    part: 'note',
    revision: 7,
    document: DOCUMENT,
    savedAt: AT,
  })
  expect(room.carries.ofSummary(ids.summary).map(({ id }) => id)).toEqual([ids.carry])
  expect(room.carries.pending().map(({ id }) => id)).toEqual([ids.pending])
  expect(room.carries.pairOfSummary(ids.summary)).toBe(ids.pair)
  room.close()
})

test('each session has its three notes, and what derives from a note is derived', () => {
  const room = openPrivateRoom(vaultOfTheFirstVersion())
  for (const sessionId of [ids.session, ids.other])
    for (const part of ['prep', 'note', 'reflection'] as const)
      expect(room.notes.ofSession(sessionId, part)).toMatchObject({ sessionId, part })
  expect(room.notes.wordCounts(ids.session)).toEqual({ prep: 0, note: 13, reflection: 0 })
  expect(room.notes.mentioning('session', ids.other)).toEqual([ids.note])
  expect(room.actions.openBefore(ids.pair, '2026-04-01T00:00')).toMatchObject([
    { noteId: ids.note, at: 0, text: 'Call Luc', isDone: false },
  ])
  expect([...room.notes.each()].map(({ noteId }) => noteId)).toEqual([ids.note])
  room.close()
})

test('it can be written in, kept in versions, and opened again', () => {
  const file = vaultOfTheFirstVersion()
  const room = openPrivateRoom(file)
  const document = room.notes.ofSession(ids.session, 'reflection')?.document
  if (document === undefined) throw new Error('there is a reflection')
  room.notes.revise({ noteId: ids.note, baseRevision: 7, document, savedAt: new Date().toISOString() })
  room.close()
  const again = openPrivateRoom(file)
  expect(again.versions.list(ids.note)).toMatchObject([{ revision: 7, reason: 'pause', savedAt: AT }])
  expect(again.versions.find(ids.note, 7)?.document).toEqual(DOCUMENT)
  again.close()
})
