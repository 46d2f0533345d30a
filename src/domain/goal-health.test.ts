import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { type GoalFacts, type GoalFlag, goalHealth, type GoalPace, weightOf } from './goal-health'

const TODAY = '2026-11-19'
const on = (onDay: string, confidence: number | null = null) => ({ onDay, confidence })
/** Half of its time has passed; three of six are planned by today. */
const goal = (over: Partial<GoalFacts> = {}): GoalFacts => ({
  measure: { kind: 'number', unit: 'all-hands', baseline: 0, target: 6 },
  startsOn: daysLater(TODAY, -100),
  createdAt: `${daysLater(TODAY, -100)}T09:00:00.000Z`,
  dueOn: daysLater(TODAY, 100),
  checkInEveryDays: 14,
  milestones: [],
  value: 3,
  recent: [on(daysLater(TODAY, -5), 4), on(daysLater(TODAY, -20), 3)],
  ...over,
})
const reached = (day: string) => ({ id: 'one', title: 'one', dueOn: null, value: null, reachedOn: day })

describe('the pace of a goal', () => {
  test.each<[string, Partial<GoalFacts>, GoalPace]>([
    ['as planned', {}, 'onPlan'],
    ['one of six more than planned is still on plan', { value: 4 }, 'onPlan'],
    ['one of six less, too', { value: 2 }, 'onPlan'],
    ['ahead', { value: 5 }, 'ahead'],
    ['behind', { value: 1 }, 'behind'],
    ['there', { value: 6 }, 'arrived'],
    ['there before the plan even begins', { value: 6, startsOn: daysLater(TODAY, 3) }, 'arrived'],
    ['begins later', { value: null, recent: [], startsOn: daysLater(TODAY, 3) }, 'notStarted'],
    ['nothing said yet', { value: null, recent: [] }, 'notStarted'],
    ['nothing said, but a milestone was ticked', { recent: [], milestones: [reached(TODAY)] }, 'onPlan'],
    ['no date to compare with', { dueOn: null }, 'underWay'],
    ['nothing to measure it by', { measure: { kind: 'none' }, value: null }, 'underWay'],
    ['not yet', { measure: { kind: 'yesNo' }, value: 0 }, 'underWay'],
    ['yes', { measure: { kind: 'yesNo' }, value: 1 }, 'arrived'],
    [
      'a falling number',
      { measure: { kind: 'number', unit: '', baseline: 20, target: 0 }, value: 18 },
      'behind',
    ],
  ])('%s', (_, over, pace) => expect(goalHealth(goal(over), TODAY).pace).toBe(pace))
})

describe('what deserves a look', () => {
  const flags = (over: Partial<GoalFacts>) => goalHealth(goal(over), TODAY).flags
  const checkedIn = (daysAgo: number, over: Partial<GoalFacts> = {}) =>
    flags({ recent: [on(daysLater(TODAY, -daysAgo))], ...over })
  const stale = (days: number, limitDays = 28): GoalFlag => ({ is: 'stale', days, limitDays })

  test('a goal that goes well has nothing', () => expect(flags({})).toEqual([]))

  test.each<[string, readonly GoalFlag[], readonly GoalFlag[]]>([
    ['two intervals without a check-in are borne', checkedIn(28), []],
    ['one day more is stale', checkedIn(29), [stale(29)]],
    ['34 days are', checkedIn(34), [stale(34)]],
    ['a longer interval bears more', checkedIn(34, { checkInEveryDays: 30 }), []],
    ['a shorter one less', checkedIn(15, { checkInEveryDays: 7 }), [stale(15, 14)]],
    ['never checked in: counted from the start', flags({ recent: [], value: null }).slice(-1), [stale(100)]],
    [
      'written down after it began: counted from then',
      flags({ recent: [], value: null, createdAt: `${TODAY}T09:00:00.000Z` }),
      [],
    ],
    ['not begun yet: nothing is stale', flags({ recent: [], startsOn: daysLater(TODAY, 1) }), []],
    [
      'a ticked milestone is a sign of life',
      checkedIn(40, { milestones: [reached(daysLater(TODAY, -3))] }),
      [],
    ],
    ['what has arrived is left alone', checkedIn(90, { value: 6, dueOn: daysLater(TODAY, -9) }), []],
  ])('%s', (_, found, flagged) => expect(found).toEqual(flagged))

  test('a due date is over the day after it', () => {
    expect(flags({ dueOn: TODAY, value: 5 })).toEqual([])
    expect(flags({ dueOn: daysLater(TODAY, -1), value: 5 })).toEqual([{ is: 'overdue', days: 1 }])
  })

  const doubts = (last: number | null, before: number | null, value = 1) =>
    flags({ value, recent: [on(TODAY, last), on(daysLater(TODAY, -9), before)] }).map((flag) =>
      flag.is === 'atRisk' ? flag.confidence : flag.is,
    )

  test.each<[string, string[], string[]]>([
    ['behind, and twice little confidence', doubts(2, 2), ['low']],
    ['behind, and confidence falls', doubts(3, 4), ['falling']],
    ['behind, but sure', doubts(4, 4), []],
    ['behind, and confidence rises', doubts(3, 2), []],
    ['behind, and low only once', doubts(2, null), []],
    ['little confidence, but on plan', doubts(1, 1, 3), []],
  ])('at risk: %s', (_, found, expected) => expect(found).toEqual(expected))

  test('how far behind is said with it', () => {
    const [first] = flags({ value: 1, recent: [on(TODAY, 1), on(daysLater(TODAY, -9), 1)] })
    expect(first).toEqual({ is: 'atRisk', behindBy: expect.closeTo(1 / 3), confidence: 'low' })
  })

  test('a goal that was never measured is as far behind as the plan has come', () => {
    expect(flags({ value: null, recent: [on(TODAY, 1), on(daysLater(TODAY, -9), 2)] })).toEqual([
      { is: 'atRisk', behindBy: 0.5, confidence: 'low' },
    ])
  })

  test('overdue weighs more than at risk, that more than stale, and any more than none', () => {
    const health = (list: readonly GoalFlag[]) => ({
      progress: 0,
      planned: 0,
      pace: 'behind' as const,
      flags: list,
    })
    const overdue: GoalFlag = { is: 'overdue', days: 1 }
    const atRisk: GoalFlag = { is: 'atRisk', behindBy: 0.5, confidence: 'low' }
    const weights = [[overdue, stale(40)], [atRisk], [stale(40)], []].map((list) => weightOf(health(list)))
    expect(weights).toEqual([0, 1, 2, 3])
  })
})

const facts = fc.record({
  value: fc.option(fc.integer({ min: -2, max: 8 })),
  startsAgo: fc.integer({ min: -50, max: 400 }),
  writtenAgo: fc.nat(400),
  dueIn: fc.option(fc.integer({ min: -200, max: 400 })),
  every: fc.integer({ min: 1, max: 60 }),
  ago: fc.array(fc.nat(300), { maxLength: 3 }),
  confidence: fc.integer({ min: 1, max: 5 }),
})
const goalOn = (today: string, said: typeof facts extends fc.Arbitrary<infer Said> ? Said : never) =>
  goal({
    value: said.value,
    startsOn: daysLater(today, -said.startsAgo),
    createdAt: `${daysLater(today, -said.writtenAgo)}T09:00:00.000Z`,
    dueOn: said.dueIn === null ? null : daysLater(today, said.dueIn),
    checkInEveryDays: said.every,
    recent: said.ago
      .toSorted((one, other) => one - other)
      .map((days, at) => on(daysLater(today, -days), 1 + ((said.confidence + at) % 5))),
  })

test('the same distances on other days say the same, over leap days and clock changes', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 3_000 }), (said, later) => {
      const then = daysLater(TODAY, later)
      expect(goalHealth(goalOn(then, said), then)).toEqual(goalHealth(goalOn(TODAY, said), TODAY))
    }),
  )
})

test('waiting never takes a flag away, and each stands once', () => {
  fc.assert(
    fc.property(facts, fc.nat(200), (said, days) => {
      const now = goalHealth(goalOn(TODAY, said), TODAY).flags.map(({ is }) => is)
      const later = goalHealth(goalOn(TODAY, said), daysLater(TODAY, days)).flags.map(({ is }) => is)
      expect(later).toEqual(expect.arrayContaining(now))
      expect(new Set(later).size).toBe(later.length)
    }),
  )
})

test('a goal that is measured anew is compared with the plan from that day on', () => {
  const anew = goal({ value: 1, measuredFrom: daysLater(TODAY, -10), dueOn: daysLater(TODAY, 50) })
  expect(goalHealth(anew, TODAY)).toMatchObject({ planned: expect.closeTo(1 / 6), pace: 'onPlan' })
})
