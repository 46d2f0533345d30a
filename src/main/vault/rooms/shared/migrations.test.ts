// A shared room of before charters, as rows of its own schema, opens under the newest with everything in it.
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../../../../tests/support/temp-folder'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { migrate } from '../migrate'
import { parseCharterEdit } from './charter-edit'
import first from './migrations/0001-first.sql?raw'
import search from './migrations/0002-search.sql?raw'
import trash from './migrations/0003-trash.sql?raw'
import register from './migrations/0004-register.sql?raw'
import charter from './migrations/0005-charter.sql?raw'
import { openSharedRoom } from './room'

const AT = '2026-03-02T10:00:00.000Z'
const summaryId = randomUUID()
const trashedId = randomUUID()
const charterId = randomUUID()
const words = 'People answer back.'
const document = JSON.stringify({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
})

function roomOfBefore() {
  const path = join(temporaryFolder(), 'shared.db')
  const key = new Uint8Array(randomBytes(32))
  const db = openEncrypted({ room: 'shared', path, key, mode: 'create' })
  migrate(db, [first, search, trash])
  db.prepare(
    `INSERT INTO summary (id, title, my_name, partner_name, status, revision, schema_version, document, updated_at)
     VALUES (?, 'Autumn', NULL, NULL, 'draft', 3, 1, ?, ?)`,
  ).run(summaryId, document, AT)
  db.prepare(
    `INSERT INTO search_entry (id, kind, object_id, dated, title, words, facets, is_searched)
     VALUES (7, 'summary', ?, ?, 'Autumn', ?, '', 1)`,
  ).run(summaryId, AT, words)
  db.prepare(
    `INSERT INTO disclosure VALUES ('left', ?, 'Autumn', 3, 'pdf', 'Summary.pdf', 10, 'abc', ?, 'left')`,
  ).run(summaryId, AT)
  closeTidily(db)
  return { path, key, mode: 'open' as const }
}

test('keeps its summaries, its register and its index', () => {
  const room = openSharedRoom(roomOfBefore())
  expect(room.summaries.find(summaryId)?.title).toBe('Autumn')
  expect(room.register.list()).toMatchObject([{ kind: 'summary', subjectId: summaryId, state: 'left' }])
  expect(room.search.entry(7)).toMatchObject({ kind: 'summary', objectId: summaryId, words })
  room.close()
})

/** With a charter that was ready, a copy that was carried, and a summary in the trash. */
function roomOfCharters() {
  const before = roomOfBefore()
  const db = openEncrypted({ room: 'shared', ...before })
  migrate(db, [first, search, trash, register, charter])
  db.prepare(`INSERT INTO disclosure VALUES (?, ?, ?, 'Autumn', 3, ?, ?, 10, 'abc', ?, 'failed')`).run(
    'calendar',
    'calendar',
    'pair',
    'ics',
    'Meeting.ics',
    AT,
  )
  db.prepare(
    `INSERT INTO summary (id, title, my_name, partner_name, status, revision, schema_version, document, updated_at, trashed_at)
     VALUES (?, 'Gone', 'Maya', 'Anders', 'draft', 1, 1, ?, ?, ?)`,
  ).run(trashedId, document, AT, AT)
  db.prepare(
    `INSERT INTO charter (id, revision, status, title, my_name, partner_name, purpose, disclosure_level, carried_parts, updated_at)
     VALUES (?, 2, 'ready', 'How we learn', 'Maya', 'Anders', 'To hear more.', 2, '[]', ?)`,
  ).run(charterId, AT)
  for (const side of ['me', 'partner'])
    db.prepare(`INSERT INTO charter_expectation VALUES (?, ?, 'Patience.')`).run(charterId, side)
  closeTidily(db)
  return before
}

test('what a vault of the charter holds is there under the newest schema, and nothing of it is agreed', () => {
  const before = roomOfCharters()
  const room = openSharedRoom(before)
  expect(room.summaries.find(summaryId)).toMatchObject({ title: 'Autumn', status: 'draft', revision: 3 })
  expect(room.charters.find(charterId)).toMatchObject({ status: 'ready', revision: 2, isReady: true })
  expect(room.register.list().map(({ kind, sealedFor, isKept }) => ({ kind, sealedFor, isKept }))).toEqual([
    { kind: 'summary', sealedFor: 'nobody', isKept: false },
    { kind: 'calendar', sealedFor: 'nobody', isKept: false },
  ])
  expect(room.trash.list().map(({ id }) => id)).toEqual([trashedId])
  while (room.search.settle(10) > 0);
  expect(room.search.entry(7)).toMatchObject({ objectId: summaryId, words })
  room.trash.remove('summary', [summaryId, trashedId])
  expect(room.summaries.find(summaryId)).toBeUndefined()
  room.close()
})

test('takes a charter, and finds it beside what was there', () => {
  const room = openSharedRoom(roomOfBefore())
  const content = parseCharterEdit<string>({
    title: 'How we learn',
    purpose: 'To answer back.',
    sinceOn: null,
    reviewOn: null,
    endsOn: null,
    disclosureLevel: 3,
    clauses: [],
    expectations: { me: '', partner: '' },
  })
  if (!content.ok) throw new Error(content.error)
  const id = randomUUID()
  room.charters.add({ id, names: null, content: content.value, carriedParts: [], at: AT })
  while (room.search.settle(10) > 0);
  expect(room.charters.find(id)?.content.purpose).toBe('To answer back.')
  room.close()
})

test('a frozen version cannot be changed', () => {
  const { path, key } = roomOfBefore()
  const room = openSharedRoom({ path, key, mode: 'open' })
  const content = parseCharterEdit<string>({
    title: '',
    purpose: 'x',
    sinceOn: null,
    reviewOn: null,
    endsOn: null,
    disclosureLevel: 0,
    clauses: [],
    expectations: { me: '', partner: '' },
  })
  if (!content.ok) throw new Error(content.error)
  const charterId = randomUUID()
  room.charters.add({ id: charterId, names: null, content: content.value, carriedParts: [], at: AT })
  const version = { charterId, version: 1, content: '{}', sha256: 'x', previousSha256: null, madeAt: AT }
  room.charterVersions.freeze(version)
  expect(() => room.charterVersions.freeze(version)).toThrow()
  room.close()
  const db = openEncrypted({ room: 'shared', path, key, mode: 'open' })
  expect(() => db.prepare(`UPDATE charter_version SET content = 'other'`).run()).toThrow(/frozen/u)
  db.close()
})
