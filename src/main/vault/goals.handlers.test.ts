// Goals on a real vault: measured, checked in on, found, kept from leaking, and put away.
import { call } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import type { CheckIn } from '../../contract/goals'
import type { Measure } from '../../domain/measure'
import { emptyNote } from '../../domain/note-document'
import { goalsHandlers } from './goals.handlers'
import { searchHandlers } from './search.handlers'
import { trashHandlers } from './trash.handlers'
import { deletionOf } from './trash/deletion'

const number = (unit: string, target = 6): Measure => ({ kind: 'number', unit, baseline: 0, target })
const said = (onDay: string, value: number | null, comment = '') => ({ onDay, value, confidence: 3, comment })

async function aGoal(measure: Measure = number('all-hands'), deps = openTestVault()) {
  const on = goalsHandlers(deps)
  const pairId = addPair(deps.vault)
  const words = { title: 'Speak so that people answer back', forWhom: 'me' as const, dueOn: '2027-03-01' }
  const goal = await call(on.add, { pairId, ...words, startsOn: '2026-07-01', measure })
  const checkIn = (onDay: string, value: number | null, comment = '') =>
    call(on.checkIn, { goalId: goal.id, ...said(onDay, value, comment) })
  return { deps, on, pairId, goal, checkIn, open: () => call(on.open, { goalId: goal.id }) }
}

const milestone = (title: string, dueOn: string | null = null) => ({
  id: null,
  title,
  dueOn,
  value: null,
  reachedOn: null,
})

describe('a goal', () => {
  test('needs nothing but a title', async () => {
    const deps = openTestVault()
    const on = goalsHandlers(deps)
    const pairId = addPair(deps.vault)
    const goal = await call(on.add, { pairId, title: 'Ask', forWhom: 'both', dueOn: null })
    expect(goal).toMatchObject({
      why: '',
      helper: null,
      helperName: '',
      startsOn: goal.createdAt.slice(0, 10),
      checkInEveryDays: 14,
      measure: { kind: 'none' },
      milestones: [],
      value: null,
      recent: [],
      state: 'open',
    })
    expect(await call(on.list, { pairId })).toEqual([goal])
  })

  test.each<Measure>([
    { kind: 'none' },
    { kind: 'yesNo' },
    { kind: 'steps' },
    number('€ 1,000'),
    { kind: 'percent', baseline: 40.5, target: null },
    { kind: 'scale', max: 5, baseline: 2, target: 4 },
  ])('keeps its measure as it was said: $kind', async (measure) => {
    const { goal, deps } = await aGoal(measure)
    const again = deps.reopen()
    expect((await call(goalsHandlers(again).open, { goalId: goal.id })).goal.measure).toEqual(measure)
  })

  test('changes only in what is given', async () => {
    const { on, goal } = await aGoal()
    const revised = await call(on.revise, { goalId: goal.id, why: 'Silence costs us.', helper: 'partner' })
    expect(revised).toEqual({ ...goal, why: 'Silence costs us.', helper: 'partner' })
    const bare = await call(on.revise, { goalId: goal.id, dueOn: null, helper: null, state: 'archived' })
    expect(bare).toEqual({ ...revised, dueOn: null, helper: null, state: 'archived' })
    expect(await call(on.revise, { goalId: goal.id, state: 'open' })).toEqual({ ...bare, state: 'open' })
  })

  test('that is not there is refused', async () => {
    const { on } = await aGoal()
    const goalId = randomUUID()
    await expect(call(on.open, { goalId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(call(on.revise, { goalId, title: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(call(on.checkIn, { goalId, ...said('2026-08-01', 1) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a check-in', () => {
  test('is listed by its day, and the last one says where the goal is', async () => {
    const { checkIn, open } = await aGoal()
    await checkIn('2026-10-17', 3, 'Two new voices.')
    await checkIn('2026-08-01', 1)
    await checkIn('2026-10-20', null, 'Only a thought.')
    const { goal, checkIns } = await open()
    expect(checkIns.map(({ onDay, value }) => [onDay, value])).toEqual([
      ['2026-10-20', null],
      ['2026-10-17', 3],
      ['2026-08-01', 1],
    ])
    expect(goal).toMatchObject({ value: 3, checkInCount: 3, recent: checkIns })
  })

  test('can be corrected, removed, and put back as it was', async () => {
    const { on, goal, checkIn, open } = await aGoal()
    const { checkInId } = await checkIn('2026-10-17', 3, 'Two.')
    await call(on.reviseCheckIn, { checkInId, ...said('2026-10-18', 4, 'Three.') })
    const before = await open()
    expect(before.checkIns).toMatchObject([{ onDay: '2026-10-18', value: 4, comment: 'Three.' }])
    const removed = await call(on.removeCheckIn, { checkInId })
    expect(await open()).toMatchObject({ checkIns: [], goal: { value: null } })
    await call(on.putBackCheckIn, { goalId: goal.id, checkIn: removed })
    await call(on.putBackCheckIn, { goalId: goal.id, checkIn: removed })
    expect(await open()).toEqual(before)
  })

  test('ticks the milestones that were reached, once', async () => {
    const { on, goal, open } = await aGoal({ kind: 'steps' })
    const { milestones } = await call(on.setMilestones, {
      goalId: goal.id,
      milestones: [milestone('Draft'), milestone('Rehearse', '2026-09-01'), milestone('Present')],
    })
    const [draft, rehearse] = milestones.map(({ id }) => id)
    const tick = (onDay: string, reachedIds: (string | undefined)[]) =>
      call(on.checkIn, {
        goalId: goal.id,
        ...said(onDay, 1),
        reachedIds: reachedIds.flatMap((one) => one ?? []),
      })
    await tick('2026-08-01', [draft])
    await tick('2026-09-05', [draft, rehearse])
    expect((await open()).goal.milestones.map(({ title, reachedOn }) => [title, reachedOn])).toEqual([
      ['Draft', '2026-08-01'],
      ['Rehearse', '2026-09-05'],
      ['Present', null],
    ])
  })
})

describe('another measure', () => {
  test('of the same yardstick takes the place of the first', async () => {
    const { on, goal, checkIn, open } = await aGoal()
    await checkIn('2026-08-01', 2)
    await call(on.setMeasure, { goalId: goal.id, measure: number('all-hands', 8), today: '2026-09-01' })
    const { measures, goal: now } = await open()
    expect(measures).toEqual([{ version: 1, measure: number('all-hands', 8), fromDay: '2026-07-01' }])
    expect(now.value).toBe(2)
  })

  test('replaces one that nothing was measured with', async () => {
    const { on, goal, open } = await aGoal()
    await call(on.setMeasure, { goalId: goal.id, measure: { kind: 'yesNo' }, today: '2026-09-01' })
    expect((await open()).measures).toEqual([
      { version: 1, measure: { kind: 'yesNo' }, fromDay: '2026-07-01' },
    ])
  })

  test('of another unit begins a new stretch: what was measured keeps its own', async () => {
    const { on, goal, checkIn, open } = await aGoal()
    await checkIn('2026-08-01', 2)
    await call(on.setMeasure, { goalId: goal.id, measure: number('questions'), today: '2026-09-01' })
    expect((await open()).goal.value).toBeNull()
    await checkIn('2026-09-15', 11)
    const { goal: now, measures, checkIns } = await open()
    expect(measures).toEqual([
      { version: 1, measure: number('all-hands'), fromDay: '2026-07-01' },
      { version: 2, measure: number('questions'), fromDay: '2026-09-01' },
    ])
    expect(now).toMatchObject({ measure: number('questions'), measureVersion: 2, value: 11 })
    expect(checkIns.map(({ value, measureVersion }) => [value, measureVersion])).toEqual([
      [11, 2],
      [2, 1],
    ])
  })
})

test('a session is evidence until it is unlinked or in the trash', async () => {
  const { deps, on, goal, pairId, open } = await aGoal()
  const { sessionId } = addSession(deps.vault, pairId, emptyNote())
  const link = (isLinked: boolean) => call(on.setEvidence, { goalId: goal.id, sessionId, isLinked })
  await link(true)
  await link(true)
  expect((await open()).evidence).toMatchObject([{ sessionId, title: 'Reading the room' }])
  const trash = trashHandlers(deps)
  await call(trash.put, { kind: 'session', id: sessionId })
  expect((await open()).evidence).toEqual([])
  await call(trash.restore, { kind: 'session', id: sessionId })
  expect((await open()).evidence).toHaveLength(1)
  await link(false)
  expect((await open()).evidence).toEqual([])
})

test('the overview has the open goals of every pair, what deserves a look first', async () => {
  const { deps, on, goal } = await aGoal()
  const other = addPair(deps.vault, 'Luc Tremblay')
  const late = await call(on.add, {
    pairId: other,
    title: 'Late',
    forWhom: 'me',
    dueOn: '2026-07-31',
    startsOn: '2026-07-20',
  })
  const reached = await call(on.add, { pairId: other, title: 'Reached', forWhom: 'me', dueOn: null })
  await call(on.revise, { goalId: reached.id, state: 'reached' })
  const overview = () => call(on.overview, { today: '2026-08-01' })
  const titles = async () => (await overview()).map((one) => one.goal.id)
  const [first, second] = await overview()
  expect(first).toMatchObject({ goal: { id: late.id }, health: { flags: [{ is: 'overdue', days: 1 }] } })
  expect(second?.goal.id).toBe(goal.id)
  await call(trashHandlers(deps).put, { kind: 'pair', id: other })
  expect(await titles()).toEqual([goal.id])
})

describe('every word of a goal', () => {
  const WORD = 'zibeline'
  const typed: readonly [
    string,
    (on: ReturnType<typeof goalsHandlers>, goalId: string) => Promise<unknown>,
  ][] = [
    ['why', (on, goalId) => call(on.revise, { goalId, why: `Because of ${WORD}` })],
    ['helper', (on, goalId) => call(on.revise, { goalId, helperName: WORD })],
    ['milestone', (on, goalId) => call(on.setMilestones, { goalId, milestones: [milestone(`See ${WORD}`)] })],
    ['unit', (on, goalId) => call(on.setMeasure, { goalId, measure: number(WORD), today: '2026-08-01' })],
    ['comment', (on, goalId) => call(on.checkIn, { goalId, ...said('2026-08-01', 1, `Saw ${WORD}`) })],
  ]

  test.each(typed)('is found: %s', async (_, type) => {
    const { deps, on, goal } = await aGoal()
    const search = searchHandlers(deps)
    const found = async () => {
      deps.vault.privateRoom.search.settle(1_000)
      const asked = { text: WORD, mode: 'typing' as const, filters: {}, limit: 20, after: null }
      return (await call(search.find, asked)).hits.map(({ target }) => target)
    }
    expect(await found()).toEqual([])
    await type(on, goal.id)
    expect(await found()).toEqual([expect.objectContaining({ kind: 'goal', goalId: goal.id })])
    await call(trashHandlers(deps).put, { kind: 'goal', id: goal.id })
    expect(await found()).toEqual([])
  })

  test.each(typed)('is known to the leak check, also in the trash: %s', async (_, type) => {
    const { deps, on, goal } = await aGoal()
    const known = () =>
      deps.vault.privateRoom.looseWords
        .every()
        .filter(({ words }) => words.includes(WORD))
        .map(({ kind }) => kind)
    await type(on, goal.id)
    expect(known()).toEqual(['goal'])
    await call(trashHandlers(deps).put, { kind: 'goal', id: goal.id })
    expect(known()).toEqual(['goal'])
  })

  test('goes with it for good', async () => {
    const { deps, on, goal, pairId } = await aGoal()
    for (const [, type] of typed) await type(on, goal.id)
    const { sessionId } = addSession(deps.vault, pairId, emptyNote())
    await call(on.setEvidence, { goalId: goal.id, sessionId, isLinked: true })
    await deletionOf(deps).delete([{ kind: 'goal', id: goal.id }])
    const room = deps.vault.privateRoom
    expect(room.looseWords.every().filter(({ kind }) => kind === 'goal')).toEqual([])
    expect(room.checkIns.of(goal.id)).toEqual([])
    expect(room.goals.measuresOf(goal.id)).toEqual([])
    expect(room.goals.evidenceOf(goal.id)).toEqual([])
  })
})

test('a goal comes back from the trash with all that was said', async () => {
  const { deps, on, goal, checkIn, open } = await aGoal()
  await checkIn('2026-08-01', 2, 'Said.')
  await call(on.setMilestones, { goalId: goal.id, milestones: [milestone('Half', '2026-10-01')] })
  const before = await open()
  const [{ id: checkInId }] = before.checkIns as [CheckIn]
  const trash = trashHandlers(deps)
  await call(trash.put, { kind: 'goal', id: goal.id })
  await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(call(on.removeCheckIn, { checkInId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await call(trash.restore, { kind: 'goal', id: goal.id })
  expect(await open()).toEqual(before)
})

test('every write counts and announces goals', async () => {
  const { deps, on, goal, checkIn } = await aGoal()
  const { privateRoom } = deps.vault
  let commits = privateRoom.commits.value()
  const rose = () => {
    const before = commits
    commits = privateRoom.commits.value()
    return commits > before
  }
  const { checkInId } = await checkIn('2026-08-01', 1)
  expect(rose()).toBe(true)
  await call(on.reviseCheckIn, { checkInId, ...said('2026-08-01', 2) })
  expect(rose()).toBe(true)
  const checkIn1 = await call(on.removeCheckIn, { checkInId })
  expect(rose()).toBe(true)
  await call(on.putBackCheckIn, { goalId: goal.id, checkIn: checkIn1 })
  expect(rose()).toBe(true)
  await call(on.setMeasure, { goalId: goal.id, measure: { kind: 'yesNo' }, today: '2026-09-01' })
  expect(rose()).toBe(true)
  await call(on.setMilestones, { goalId: goal.id, milestones: [] })
  expect(rose()).toBe(true)
})
