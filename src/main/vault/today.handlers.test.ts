// Today, through its handler, on a real vault.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../tests/support/open-test-vault'
import { parseNoteDocument } from '../../domain/note-document'
import { startSession } from './start-session'
import { todayHandlers } from './today.handlers'

const now = '2026-11-21T12:00'

function task(text: string) {
  const item = {
    type: 'taskItem',
    attrs: { checked: false },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
  const parsed = parseNoteDocument({ type: 'doc', content: [{ type: 'taskList', content: [item] }] })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

function desk() {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const session = (heldOn: string, state: 'planned' | 'held', words = {}) =>
    startSession(
      deps,
      { pairId, title: heldOn, heldOn, timeZone: 'Europe/Oslo', minutes: null, place: null, state },
      words,
    )
  return { deps, pairId, session, look: () => call(todayHandlers(deps).look, { now }) }
}

test('a pair that has just begun has nothing that waits', async () => {
  const { pairId, look } = desk()
  expect(await look()).toEqual([
    {
      pairId,
      next: null,
      isPrepared: false,
      lastHeldOn: null,
      undecided: [],
      unclosed: [],
      actions: [],
      actionCount: 0,
    },
  ])
})

test('what is next, and whether it is prepared', async () => {
  const { session, look } = desk()
  session('2026-12-17T15:00', 'planned')
  const nextId = session('2026-12-03T15:00', 'planned')
  expect(await look()).toMatchObject([{ next: { id: nextId }, isPrepared: false }])
  const soonerId = session('2026-11-21T15:00', 'planned', { prep: task('Ask about the board') })
  expect(await look()).toMatchObject([{ next: { id: soonerId }, isPrepared: true }])
})

test('a date that has passed asks whether it took place; one that was held waits to be closed, for four weeks', async () => {
  const { deps, session, look } = desk()
  const undecidedId = session('2026-11-21T11:00', 'planned')
  const heldId = session('2026-11-19T15:00', 'held')
  session('2026-10-20T15:00', 'held')
  expect(await look()).toMatchObject([
    { undecided: [{ id: undecidedId }], unclosed: [{ id: heldId }], lastHeldOn: '2026-11-19T15:00' },
  ])
  deps.vault.privateRoom.sessions.setState(heldId, 'closed')
  expect(await look()).toMatchObject([{ unclosed: [], lastHeldOn: '2026-11-19T15:00' }])
})

test('open actions stand here until they are done; none of the trash', async () => {
  const { deps, session, look } = desk()
  session('2026-11-05T15:00', 'held', { note: task('Send the paper') })
  const laterId = session('2026-11-19T15:00', 'held', { note: task('Ask Henrik') })
  expect(await look()).toMatchObject([
    { actionCount: 2, actions: [{ text: 'Send the paper', timesCarried: 1 }, { text: 'Ask Henrik' }] },
  ])
  deps.vault.privateRoom.trash.put('session', laterId, new Date().toISOString())
  expect(await look()).toMatchObject([{ actionCount: 1 }])
})
