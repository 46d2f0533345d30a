// A vault of the first version, and one from before charter, goals and cards, as rows of their own schema, open under the
// newest with everything derived.
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../../tests/support/temp-folder'
import { closeTidily, openEncrypted, type EncryptedDatabase } from '../encrypted-database'
import { migrate } from '../migrate'
import { openPrivateRoom } from './room'
import first from './migrations/0001-first.sql?raw'
import sessions from './migrations/0002-sessions.sql?raw'
import search from './migrations/0003-search.sql?raw'
import attachments from './migrations/0004-attachments.sql?raw'
import history from './migrations/0005-history.sql?raw'
import templates from './migrations/0006-templates.sql?raw'
import words from './migrations/0007-words.sql?raw'

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

const goalId = randomUUID()
const trashedGoalId = randomUUID()

/** As a journal without a practice left it: a held and a planned session, goals, and a search index. */
function vaultOfTheJournal() {
  const path = join(temporaryFolder(), 'private.db')
  const key = new Uint8Array(randomBytes(32))
  const db = openEncrypted({ room: 'private', path, key, mode: 'create' })
  migrate(db, [first])
  fill(db)
  migrate(db, [first, sessions, search, attachments, history, templates, words])
  const direction = { type: 'direction', attrs: { way: 'learned' } }
  const learned = { type: 'text', text: 'Silence is an answer.', marks: [direction] }
  const document = { type: 'doc', content: [{ type: 'paragraph', content: [learned] }] }
  db.prepare(`UPDATE note SET schema_version = 2, document = ?, plain_text = ? WHERE id = ?`).run(
    JSON.stringify(document),
    learned.text,
    ids.note,
  )
  const insertGoal = db.prepare(`
    INSERT INTO goal (id, pair_id, title, for_whom, due_on, state, created_at, trashed_at)
    VALUES (?, ?, ?, 'me', '2026-12-01', 'open', ?, ?)`)
  insertGoal.run(goalId, ids.pair, 'Ask before I answer', AT, null)
  insertGoal.run(trashedGoalId, ids.pair, 'Talk less', AT, AT)
  db.prepare(
    `INSERT INTO search_entry (id, kind, object_id, pair_id, dated, title, words, facets, is_searched)
     VALUES (7, 'pair', ?, ?, ?, 'Maya Okafor', 'Learn to listen', '', 1)`,
  ).run(ids.pair, ids.pair, AT)
  closeTidily(db)
  return { path, key, mode: 'open' as const }
}

test('a vault of the journal keeps its goals, which are measured by nothing yet, also those in the trash', () => {
  const room = openPrivateRoom(vaultOfTheJournal())
  expect(room.goals.list(ids.pair)).toMatchObject([
    {
      id: goalId,
      title: 'Ask before I answer',
      dueOn: '2026-12-01',
      measure: { kind: 'none' },
      startsOn: '2026-03-02',
    },
  ])
  expect(room.trash.restore('goal', trashedGoalId)).toBe('restored')
  expect(room.goals.find(trashedGoalId)).toMatchObject({ title: 'Talk less', measure: { kind: 'none' } })
  room.close()
})

test('its pair goes on since the day it was made, with nothing set up, and what was marked counts in its insights', () => {
  const room = openPrivateRoom(vaultOfTheJournal())
  expect(room.pairs.periods(ids.pair)).toEqual([{ beganOn: '2026-03-02', endedOn: null, howItEnded: '' }])
  expect(room.pairs.find(ids.pair)).toMatchObject({
    endedOn: null,
    myLevel: null,
    communication: { channels: [], mine: '', partners: '' },
    doneSteps: ['purpose', 'objective'],
  })
  const [, last] = room.insights.balances({ pairId: ids.pair, from: '2026-01-01', until: '2026-12-31' })
  expect(last).toMatchObject({ sessionId: ids.session, learned: { passages: 1, words: 4 } })
  room.close()
})

test('its search goes on where it was, and takes in what is new', () => {
  const file = vaultOfTheJournal()
  const room = openPrivateRoom(file)
  expect(room.search.entry(7)).toMatchObject({ kind: 'pair', title: 'Maya Okafor' })
  room.candidates.add({
    id: randomUUID(),
    name: 'Noor',
    work: 'Runs the night desk',
    couldTeachMe: '',
    couldLearnFromMe: '',
    why: '',
    state: 'idea',
    createdAt: AT,
    changedAt: AT,
  })
  while (room.search.settle(50) > 0);
  room.close()
  const again = openPrivateRoom(file)
  expect(again.candidates.list()).toMatchObject([{ name: 'Noor' }])
  expect(again.looseWords.every().map(({ words }) => words)).toContain('Runs the night desk')
  again.close()
})

test('a damaged note among those with marks does not keep it shut', () => {
  const file = vaultOfTheJournal()
  const db = openEncrypted({ room: 'private', path: file.path, key: file.key, mode: 'open' })
  db.prepare('UPDATE note SET document = ? WHERE id = ?').run('{"type":"doc","direction":1}', ids.note)
  closeTidily(db)
  const room = openPrivateRoom(file)
  expect(room.pairs.list()).toHaveLength(1)
  const [, last] = room.insights.balances({ pairId: ids.pair, from: '2026-01-01', until: '2026-12-31' })
  expect(last?.learned).toEqual({ passages: 0, words: 0 })
  room.close()
})
