// Insights as the page asks for them, on a real vault.
import { randomUUID } from 'node:crypto'
import { call } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { daysLater } from '../../domain/calendar-day'
import { parseNoteDocument } from '../../domain/note-document'
import { insightsHandlers } from './insights.handlers'

const TODAY = '2026-11-19'

function shared(words: string) {
  const marks = [{ type: 'direction', attrs: { way: 'shared' } }]
  const parsed = parseNoteDocument({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words, marks }] }],
  })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

function vaultWithSessions(count: number) {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  for (let at = 0; at < count; at += 1)
    addSession(deps.vault, pairId, shared(`words ${at}`), daysLater('2026-11-19T15:00', -28 * at))
  return { deps, pairId, insights: insightsHandlers(deps) }
}

describe('give and take', () => {
  test('the last six sessions are six, and the quarters are all of them', async () => {
    const { pairId, insights } = vaultWithSessions(8)
    const found = await call(insights.balance, { pairId, today: TODAY, period: 'lastSix' })
    expect(found.span).toEqual({ from: '2026-07-02', until: TODAY })
    expect(found.sessions).toHaveLength(6)
    expect(found.sessions.at(-1)).toMatchObject({ heldOn: '2026-11-19T15:00', shared: { passages: 1 } })
    expect(found.quarters.reduce((sum, { given }) => sum + given, 0)).toBe(8)
    expect(found.prompt).toEqual({ is: 'sharesMore', since: '2026-07-02T15:00' })
  })

  test('of many sessions the latest are shown, and all are counted', async () => {
    const { pairId, insights } = vaultWithSessions(40)
    const found = await call(insights.balance, { pairId, today: TODAY, period: 'all' })
    expect(found).toMatchObject({ sessionCount: 40 })
    expect(found.sessions).toHaveLength(36)
  })

  test('a session of tomorrow does not count yet', async () => {
    const { pairId, insights } = vaultWithSessions(1)
    const found = await call(insights.balance, { pairId, today: '2026-11-18', period: 'all' })
    expect(found).toMatchObject({ sessions: [], quarters: [], prompt: { is: 'nothingMarked' } })
  })
})

test('every plot of a new pair answers, with nothing in it', async () => {
  const deps = openTestVault()
  const insights = insightsHandlers(deps)
  const pairId = addPair(deps.vault)
  const asked = { pairId, today: TODAY, period: 'year' as const }
  expect(await call(insights.balance, asked)).toMatchObject({ sessions: [], quarters: [] })
  expect(await call(insights.topics, asked)).toMatchObject({ topics: [], prompt: { is: 'none' } })
  expect(await call(insights.followThrough, asked)).toMatchObject({ done: 0, open: 0, carried: 0 })
  expect(await call(insights.rhythm, asked)).toMatchObject({ met: 0, of: 0 })
  expect(await call(insights.goals, { pairId, today: TODAY })).toEqual([])
  expect(await call(insights.introductions, { pairId, today: TODAY })).toEqual([])
  expect(await call(insights.formats, { pairId, today: TODAY })).toEqual([])
})

test('a pair that is not there is refused by name', async () => {
  const insights = insightsHandlers(openTestVault())
  const asked = { pairId: randomUUID(), today: TODAY }
  await expect(call(insights.goals, asked)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(call(insights.balance, { ...asked, period: 'all' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

test('a goal is drawn as shares of its way, and only while it is open', async () => {
  const deps = openTestVault()
  const { goals, checkIns } = deps.vault.privateRoom
  const pairId = addPair(deps.vault)
  const id = randomUUID()
  goals.add({
    id,
    pairId,
    title: 'Six all-hands',
    forWhom: 'me',
    dueOn: '2027-01-01',
    startsOn: '2026-07-01',
    createdAt: '2026-07-01T10:00:00.000Z',
    measure: { kind: 'number', unit: 'all-hands', baseline: 0, target: 6 },
  })
  const said = { confidence: null, comment: '', measureVersion: 1, createdAt: '2026-09-01T10:00:00.000Z' }
  checkIns.add({ id: randomUUID(), goalId: id, onDay: '2026-09-01', value: 3, ...said })
  const insights = insightsHandlers(deps)
  const [drawn] = await call(insights.goals, { pairId, today: TODAY })
  expect(drawn).toMatchObject({
    title: 'Six all-hands',
    pieces: [[{ day: '2026-09-01', share: 0.5 }]],
    plan: [
      { day: '2026-07-01', share: 0 },
      { day: '2027-01-01', share: 1 },
    ],
  })
  goals.revise({ id, state: 'reached' })
  expect(await call(insights.goals, { pairId, today: TODAY })).toEqual([])
})

test('introductions stand quarter by quarter, without a gap', async () => {
  const deps = openTestVault()
  const { cards } = deps.vault.privateRoom
  const pairId = addPair(deps.vault)
  addSession(deps.vault, pairId, note('words'))
  const promised = (openedOn: string) => {
    const card = { id: randomUUID(), kind: 'introduction' as const }
    const rest = { pairId, title: 'Ada', byWhom: 'me' as const, dueOn: null, format: null, sessionId: null }
    cards.add({ ...card, ...rest, openedOn, createdAt: '2026-01-01T10:00:00.000Z' })
    return card
  }
  const first = promised('2026-02-01')
  promised('2026-11-01')
  cards.step(first, { state: 'made', by: 'me', note: '', on: '2026-02-20', at: '2026-02-20T10:00:00.000Z' })
  const insights = insightsHandlers(deps)
  expect(await call(insights.introductions, { pairId, today: TODAY })).toEqual([
    { quarter: '2026-Q1', promised: 1, kept: 1, fellThrough: 0 },
    { quarter: '2026-Q2', promised: 0, kept: 0, fellThrough: 0 },
    { quarter: '2026-Q3', promised: 0, kept: 0, fellThrough: 0 },
    { quarter: '2026-Q4', promised: 1, kept: 0, fellThrough: 0 },
  ])
})
