import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import directionsSql from './migrations/0012-directions.sql?raw'
import {
  addPair,
  addSession,
  openTestVault,
  type TestVault,
} from '../../../../../tests/support/open-test-vault'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { vaultPaths } from '../../../folder/paths'
import { parseNoteDocument, type NoteDocument } from '../../../../domain/note-document'

type Inline = readonly [text: string, marks?: readonly object[]]

const direction = (way: string) => ({ type: 'direction', attrs: { way } })
const tagged = (tagId: string) => ({ type: 'tag', attrs: { tagId } })

function noteOf(
  lines: readonly Inline[],
  tasks: readonly (readonly [text: string, isDone: boolean])[] = [],
): NoteDocument {
  const parsed = parseNoteDocument({
    type: 'doc',
    content: [
      ...lines.map(([text, marks = []]) => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] })),
      ...(tasks.length === 0
        ? []
        : [
            {
              type: 'taskList',
              content: tasks.map(([text, checked]) => ({
                type: 'taskItem',
                attrs: { checked },
                content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
              })),
            },
          ]),
    ],
  })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

const span = (pairId: string) => ({ pairId, from: '2026-01-01', until: '2026-12-31' })
const insightsOf = ({ vault }: TestVault) => vault.privateRoom.insights

describe('give and take', () => {
  test('each held session has its counts; one without a mark is there with none', () => {
    const test = openTestVault()
    const pairId = addPair(test.vault)
    addSession(test.vault, pairId, noteOf([['words']]), '2026-09-03T15:00')
    const { sessionId } = addSession(
      test.vault,
      pairId,
      noteOf([
        ['I showed it', [direction('shared')]],
        ['and saw', [direction('learned')]],
      ]),
      '2026-09-17T15:00',
    )
    expect(insightsOf(test).balances(span(pairId))).toMatchObject([
      { shared: { passages: 0, words: 0 }, learned: { passages: 0 }, both: { passages: 0 } },
      {
        sessionId,
        heldOn: '2026-09-17T15:00',
        shared: { passages: 1, words: 3 },
        learned: { passages: 1, words: 2 },
      },
    ])
  })

  test('the three notes of a session count together, and a save counts anew', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    const { sessionId, noteId } = addSession(vault, pairId, noteOf([['one two', [direction('both')]]]))
    const { notes, insights } = vault.privateRoom
    const reflection = notes.ofSession(sessionId, 'reflection')
    const savedAt = '2026-11-20T10:00:00.000Z'
    const later = noteOf([['three', [direction('both')]]])
    notes.revise({ noteId: reflection?.noteId ?? '', baseRevision: 1, document: later, savedAt })
    expect(insights.balances(span(pairId))).toMatchObject([{ both: { passages: 2, words: 3 } }])
    notes.revise({ noteId, baseRevision: 1, document: noteOf([['one two']]), savedAt })
    expect(insights.balances(span(pairId))).toMatchObject([{ both: { passages: 1, words: 1 } }])
  })

  test('what is planned, cancelled, of another pair, another year or in the trash does not count', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    const marked = noteOf([['mine', [direction('shared')]]])
    addSession(vault, addPair(vault, 'Luc Tremblay'), marked)
    addSession(vault, pairId, marked, '2025-12-31T23:59')
    addSession(vault, pairId, marked, '2027-01-01T00:00')
    const gone = addSession(vault, pairId, marked)
    vault.privateRoom.trash.put('session', gone.sessionId, '2026-11-20T10:00:00.000Z')
    expect(vault.privateRoom.insights.balances(span(pairId))).toEqual([])
  })
})

test('a vault from before has its counts as soon as one asks, and only notes with such marks are looked at', () => {
  const test = openTestVault()
  const { vault, keys, folder } = test
  const pairId = addPair(vault)
  for (const heldOn of ['2026-09-03T15:00', '2026-09-17T15:00'])
    addSession(vault, pairId, noteOf([['I showed it', [direction('shared')]]]), heldOn)
  addSession(vault, pairId, noteOf([['nothing marked']]), '2026-10-01T15:00')
  const before = vault.privateRoom.insights.balances(span(pairId))
  vault.close(new Date())
  const db = openEncrypted({
    room: 'private',
    path: vaultPaths(folder).privateRoom,
    key: keys.privateRoom,
    mode: 'open',
  })
  db.exec('DROP TABLE direction; DROP TABLE direction_pending; DROP INDEX note_of_session')
  db.exec('ALTER TABLE action DROP COLUMN done_at')
  db.exec(directionsSql)
  expect(db.prepare('SELECT count(*) FROM direction_pending').pluck().get()).toBe(2)
  closeTidily(db)
  const again = test.reopen().vault.privateRoom
  expect(again.insights.balances(span(pairId))).toEqual(before)
  expect(before.map(({ shared }) => shared.passages)).toEqual([1, 1, 0])
})

test('topics: in how many sessions of each month a tag stands', () => {
  const { vault } = openTestVault()
  const pairId = addPair(vault)
  const tagId = randomUUID()
  vault.privateRoom.tags.add({ id: tagId, name: 'budgets', createdAt: '2026-01-01T00:00:00.000Z' })
  const words = noteOf([
    ['the budget', [tagged(tagId)]],
    ['again', [tagged(tagId)]],
  ])
  for (const heldOn of ['2026-09-03T15:00', '2026-09-17T15:00', '2026-11-05T15:00'])
    addSession(vault, pairId, words, heldOn)
  expect(vault.privateRoom.insights.tagMonths(span(pairId))).toEqual([
    { tagId, name: 'budgets', month: '2026-09', sessions: 2 },
    { tagId, name: 'budgets', month: '2026-11', sessions: 1 },
  ])
  const { insights } = vault.privateRoom
  expect(insights.isTaggedBefore(pairId, tagId, '2026-09-03')).toBe(false)
  expect(insights.isTaggedBefore(pairId, tagId, '2026-09-04')).toBe(true)
  expect(insights.isTaggedBefore(addPair(vault, 'Luc Tremblay'), tagId, '2026-12-01')).toBe(false)
})

describe('actions', () => {
  const revised = (before: NoteDocument, ...after: readonly NoteDocument[]) => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    const { noteId } = addSession(vault, pairId, before, '2026-09-03T15:00')
    for (const [at, document] of after.entries())
      vault.privateRoom.notes.revise({
        noteId,
        baseRevision: at + 1,
        document,
        savedAt: `2026-09-1${at}T23:30:00.000Z`,
      })
    return vault.privateRoom.insights.actions(span(pairId))
  }

  test('the day an action was ticked is kept, as the calendar there showed it', () => {
    const actions = revised(
      noteOf([], [['Call Luc', false]]),
      noteOf([], [['Call Luc', true]]),
      noteOf([['more words']], [['Call Luc', true]]),
    )
    expect(actions).toMatchObject([{ isDone: true, doneOn: '2026-09-11', text: '' }])
  })

  test('unticked it is open again, and ticked again it is of the new day', () => {
    const open = noteOf([], [['Call Luc', false]])
    const done = noteOf([], [['Call Luc', true]])
    expect(revised(open, done, open)).toMatchObject([{ isDone: false, doneOn: null, text: 'Call Luc' }])
    expect(revised(open, done, open, done)).toMatchObject([{ isDone: true, doneOn: '2026-09-13' }])
  })

  test('one that comes in ticked may be of any day', () => {
    expect(revised(noteOf([], [['Call Luc', true]]))).toMatchObject([{ isDone: true, doneOn: null }])
  })

  test('it is carried over once for each session held since', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    for (const day of ['03', '10', '17'])
      addSession(vault, pairId, noteOf([], [[`Call on ${day}`, false]]), `2026-09-${day}T15:00`)
    const actions = vault.privateRoom.insights.actions(span(pairId))
    expect(actions.map(({ text, timesCarried }) => [text, timesCarried])).toEqual([
      ['Call on 03', 2],
      ['Call on 10', 1],
      ['Call on 17', 0],
    ])
  })
})
