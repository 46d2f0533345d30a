// A session from plan to close, through the handlers the page calls, on a real vault.
import { call } from '@orpc/server'
import { expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { parseNoteDocument } from '../../domain/note-document'
import type { NextDate } from './session-steps'
import { sessionsHandlers } from './sessions.handlers'

const details = { title: 'Next', timeZone: 'Europe/Oslo', minutes: 50, place: null }
const noon = '2026-11-21T12:00'

function desk() {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  return { deps, pairId, sessions: sessionsHandlers(deps) }
}

function withTasks(...tasks: { text: string; owner?: string; dueOn?: string }[]) {
  const content = tasks.map(({ text, ...attrs }) => ({
    type: 'taskItem',
    attrs: { checked: false, ...attrs },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }))
  const parsed = parseNoteDocument({ type: 'doc', content: [{ type: 'taskList', content }] })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

const refusedWith = (code: string) => expect.objectContaining({ code })

test('a planned session has three notes; its prep begins with what it was given', async () => {
  const { pairId, sessions } = desk()
  const document = note('Ask about the board')
  const made = await call(sessions.create, {
    pairId,
    ...details,
    heldOn: '2026-12-03T15:00',
    state: 'planned',
    document: { ...document },
  })
  expect(made).toMatchObject({
    state: 'planned',
    part: 'prep',
    document,
    timeZone: 'Europe/Oslo',
    rhythm: [],
  })
  expect(made.wordCounts).toEqual({ prep: 4, note: 0, reflection: 0 })
  const ids = await Promise.all(
    (['prep', 'note', 'reflection'] as const).map(async (part) => {
      const open = await call(sessions.open, { sessionId: made.id, part })
      return open.noteId
    }),
  )
  expect(new Set(ids).size).toBe(3)
  expect(await call(sessions.next, { pairId, from: noon })).toMatchObject({ id: made.id })
  expect(await call(sessions.next, { pairId, from: '2026-12-04T00:00' })).toBeNull()
})

test('kept, moved and cancelled are recorded with who and why', async () => {
  const { pairId, sessions } = desk()
  const made = await call(sessions.create, {
    pairId,
    ...details,
    heldOn: '2026-12-03T15:00',
    state: 'planned',
    document: null,
  })
  const sessionId = made.id
  const move = {
    heldOn: '2026-12-04T09:30',
    timeZone: 'Europe/Paris',
    by: 'partner' as const,
    why: 'A flight',
  }
  await call(sessions.move, { sessionId, ...move })
  await call(sessions.cancel, { sessionId, by: 'me', why: 'Ill' })
  await call(sessions.reopen, { sessionId, state: 'planned' })
  await call(sessions.hold, { sessionId, by: 'both' })
  const open = await call(sessions.open, { sessionId, part: 'note' })
  expect(open).toMatchObject({ state: 'held', heldOn: '2026-12-04T09:30', timeZone: 'Europe/Paris' })
  expect(open.rhythm).toMatchObject([
    { kind: 'moved', by: 'partner', why: 'A flight', from: '2026-12-03T15:00', to: '2026-12-04T09:30' },
    { kind: 'cancelled', by: 'me', why: 'Ill', from: '2026-12-04T09:30', to: null },
    { kind: 'kept', by: 'both' },
  ])
  expect(await call(sessions.line, { sessionId })).toMatchObject({ wasMoved: true })
})

test('no closing without a next date, unless it is waived', async () => {
  const { deps, pairId, sessions } = desk()
  const { sessionId } = addSession(deps.vault, pairId, note('Held'))
  const close = (next: NextDate) => call(sessions.close, { sessionId, from: noon, next })
  await expect(close({ is: 'planned' })).rejects.toEqual(refusedWith('NEXT_DATE_MISSING'))
  expect(await call(sessions.line, { sessionId })).toMatchObject({ state: 'held' })
  expect(await close({ is: 'waived' })).toEqual({ next: null })
  expect(await call(sessions.open, { sessionId, part: 'note' })).toMatchObject({
    state: 'closed',
    isNextDateWaived: true,
  })
  await call(sessions.reopen, { sessionId, state: 'held' })
  const closed = await close({ is: 'plan', ...details, heldOn: '2026-12-03T15:00' })
  expect(closed.next).toMatchObject({ state: 'planned', title: 'Next' })
  expect(await close({ is: 'planned' })).toEqual(closed)
  expect(await call(sessions.open, { sessionId, part: 'note' })).toMatchObject({ isNextDateWaived: false })
})

test('a planned session that is closed is not its own next date', async () => {
  const { pairId, sessions } = desk()
  const planned = { pairId, ...details, state: 'planned' as const, document: null }
  const { id: sessionId } = await call(sessions.create, { ...planned, heldOn: '2026-12-03T15:00' })
  const close = () => call(sessions.close, { sessionId, from: noon, next: { is: 'planned' } })
  await expect(close()).rejects.toEqual(refusedWith('NEXT_DATE_MISSING'))
  expect(await call(sessions.line, { sessionId })).toMatchObject({ state: 'planned' })
  const { id } = await call(sessions.create, { ...planned, heldOn: '2026-12-17T15:00' })
  expect(await close()).toMatchObject({ next: { id } })
})

test('a step that was taken already is recorded once', async () => {
  const { pairId, sessions } = desk()
  const planned = { pairId, ...details, state: 'planned' as const, document: null }
  const { id: sessionId } = await call(sessions.create, { ...planned, heldOn: '2026-12-03T15:00' })
  for (let count = 0; count < 2; count += 1) await call(sessions.hold, { sessionId, by: 'both' })
  for (let count = 0; count < 2; count += 1) await call(sessions.cancel, { sessionId, by: 'me', why: 'Ill' })
  const { rhythm } = await call(sessions.open, { sessionId, part: 'note' })
  expect(rhythm.map(({ kind }) => kind)).toEqual(['kept', 'cancelled'])
})

test('a date in the past does not count as the next one', async () => {
  const { deps, pairId, sessions } = desk()
  const { sessionId } = addSession(deps.vault, pairId, note('Held'))
  const plan = { is: 'plan' as const, ...details, heldOn: '2026-11-20T15:00' }
  await expect(call(sessions.close, { sessionId, from: noon, next: plan })).rejects.toEqual(
    refusedWith('NEXT_DATE_MISSING'),
  )
  const { lines } = await call(sessions.list, { pairId, limit: 10, before: null })
  expect(lines).toHaveLength(1)
})

test('open actions come along with their age, and are ticked in the note they stand in', async () => {
  const { deps, pairId, sessions } = desk()
  const old = addSession(
    deps.vault,
    pairId,
    withTasks({ text: 'Send the template', owner: 'me', dueOn: '2026-12-10' }, { text: 'Ask the interns' }),
    '2026-10-01T15:00',
  )
  addSession(deps.vault, pairId, note('Between'), '2026-10-15T15:00')
  addSession(deps.vault, addPair(deps.vault, 'Luc Tremblay'), withTasks({ text: 'Another pair’s' }))
  const today = addSession(deps.vault, pairId, withTasks({ text: 'My own of today' }), '2026-10-29T15:00')
  const before = () => call(sessions.before, { sessionId: today.sessionId })
  const { actions, lastSessions } = await before()
  expect(actions).toMatchObject([
    { text: 'Send the template', owner: 'me', dueOn: '2026-12-10', at: 0, timesCarried: 1, isDone: false },
    { text: 'Ask the interns', owner: null, at: 1 },
  ])
  expect(lastSessions.map(({ line }) => line.heldOn)).toEqual(['2026-10-15T15:00', '2026-10-01T15:00'])
  const tick = { noteId: old.noteId, at: 0, isDone: true }
  await expect(call(sessions.tickAction, { ...tick, text: 'Something else' })).rejects.toEqual(
    refusedWith('STALE_REVISION'),
  )
  await call(sessions.tickAction, { ...tick, text: 'Send the template' })
  expect((await before()).actions).toMatchObject([{ text: 'Ask the interns' }])
  expect(await call(sessions.open, { sessionId: old.sessionId, part: 'note' })).toMatchObject({ revision: 2 })
})

test('the list comes in pages, newest first, and misses nobody', async () => {
  const { deps, pairId, sessions } = desk()
  const days = Array.from(
    { length: 23 },
    (_, at) => `2026-10-${String(1 + (at % 12)).padStart(2, '0')}T15:00`,
  )
  for (const day of days) addSession(deps.vault, pairId, note('x'), day)
  const seen: string[] = []
  let before: { heldOn: string; id: string } | null = null
  do {
    const page: Awaited<ReturnType<typeof list>> = await list(before)
    seen.push(...page.lines.map((line) => `${line.heldOn} ${line.id}`))
    before = page.next
  } while (before !== null)
  expect(seen).toHaveLength(23)
  expect(seen).toEqual([...new Set(seen)].sort().reverse())

  function list(cursor: { heldOn: string; id: string } | null) {
    return call(sessions.list, { pairId, limit: 5, before: cursor })
  }
})

test('a month holds its own sessions, of all pairs or of one', async () => {
  const { deps, pairId, sessions } = desk()
  for (const day of ['2026-10-31T23:59', '2026-11-01T00:00', '2026-11-30T23:59', '2026-12-01T00:00'])
    addSession(deps.vault, pairId, note('x'), day)
  addSession(deps.vault, addPair(deps.vault, 'Luc Tremblay'), note('x'), '2026-11-15T10:00')
  const month = async (of: string | null) =>
    (await call(sessions.month, { pairId: of, month: '2026-11' })).map((line) => line.heldOn)
  expect(await month(pairId)).toEqual(['2026-11-01T00:00', '2026-11-30T23:59'])
  expect(await month(null)).toEqual(['2026-11-01T00:00', '2026-11-15T10:00', '2026-11-30T23:59'])
})

test('a stale save of one part overwrites nothing, and the title stays with it', async () => {
  const { deps, pairId, sessions } = desk()
  const { sessionId } = addSession(deps.vault, pairId, note('Old'))
  const save = (baseRevision: number, title: string, words: string) =>
    call(sessions.save, { sessionId, part: 'note', baseRevision, title, document: { ...note(words) } })
  await save(1, 'First', 'one')
  await expect(save(1, 'Second', 'two')).rejects.toMatchObject({
    code: 'STALE_REVISION',
    data: { currentRevision: 2 },
  })
  expect(await call(sessions.open, { sessionId, part: 'note' })).toMatchObject({
    title: 'First',
    revision: 2,
    document: note('one'),
  })
})
