import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { monthsLater, reviewDue, type PairSoFar } from './review-due'

const pair = (change: Partial<PairSoFar> = {}): PairSoFar => ({
  beganOn: '2026-01-12',
  endedOn: null,
  reviewOn: null,
  endsOn: null,
  heldOn: [],
  done: [{ moment: 'baseline', onDay: '2026-01-12' }],
  ...change,
})
const everyTwoWeeks = (count: number) =>
  Array.from({ length: count }, (_, at) => daysLater('2026-01-14', at * 14))

describe('a review is due', () => {
  test.each<[string, Partial<PairSoFar>, string, ReturnType<typeof reviewDue>]>([
    [
      'at the beginning, while nothing was rated',
      { done: [] },
      '2026-01-12',
      { moment: 'baseline', because: 'noBaseline', since: '2026-01-12' },
    ],
    ['not once the beginning was rated', {}, '2026-02-01', null],
    ['not before the pair begins', { done: [] }, '2026-01-11', null],
    [
      'on the day the charter says',
      { reviewOn: '2026-04-10' },
      '2026-04-10',
      { moment: 'midTerm', because: 'reviewDate', since: '2026-04-10' },
    ],
    ['not a day earlier', { reviewOn: '2026-04-10' }, '2026-04-09', null],
    [
      'halfway to the end that was agreed',
      { endsOn: '2026-12-31' },
      '2026-08-01',
      { moment: 'midTerm', because: 'halfway', since: '2026-07-07' },
    ],
    [
      'on whichever of the two comes first',
      { reviewOn: '2026-09-01', endsOn: '2026-12-31' },
      '2026-10-01',
      { moment: 'midTerm', because: 'halfway', since: '2026-07-07' },
    ],
    [
      'after six sessions, where no date was agreed',
      { heldOn: everyTwoWeeks(6) },
      '2026-03-25',
      { moment: 'midTerm', because: 'sixSessions', since: '2026-03-25' },
    ],
    ['not after five', { heldOn: everyTwoWeeks(5) }, '2026-03-25', null],
    [
      'not after six where a later day was agreed',
      { heldOn: everyTwoWeeks(6), reviewOn: '2026-06-01' },
      '2026-05-01',
      null,
    ],
    [
      'after six months with fewer sessions',
      { heldOn: everyTwoWeeks(2) },
      '2026-07-12',
      { moment: 'midTerm', because: 'sixMonths', since: '2026-07-12' },
    ],
    [
      'as mid-term, where the beginning was never rated',
      { done: [], heldOn: everyTwoWeeks(6) },
      '2026-04-01',
      { moment: 'midTerm', because: 'sixSessions', since: '2026-03-25' },
    ],
    [
      'four weeks before the end',
      { endsOn: '2026-12-31', done: [{ moment: 'midTerm', onDay: '2026-07-07' }] },
      '2026-12-03',
      { moment: 'closure', because: 'endNears', since: '2026-12-03' },
    ],
    [
      'of a short pair, not before half of it is over',
      { endsOn: '2026-02-01', done: [{ moment: 'midTerm', onDay: '2026-01-20' }] },
      '2026-01-22',
      { moment: 'closure', because: 'endNears', since: '2026-01-22' },
    ],
    [
      'once the pair has ended',
      { endedOn: '2026-05-03' },
      '2026-05-03',
      { moment: 'closure', because: 'ended', since: '2026-05-03' },
    ],
    [
      'not after its closure',
      { endedOn: '2026-05-03', done: [{ moment: 'closure', onDay: '2026-05-02' }] },
      '2026-06-01',
      null,
    ],
    [
      'anew when a pair begins again',
      {
        done: [
          { moment: 'closure', onDay: '2025-11-02' },
          { moment: 'baseline', onDay: '2025-01-02' },
        ],
      },
      '2026-01-20',
      { moment: 'baseline', because: 'noBaseline', since: '2026-01-12' },
    ],
  ])('%s', (_, change, today, due) => {
    expect(reviewDue(pair(change), today)).toEqual(due)
  })

  test('anew on the very day of a closure, when the pair begins again at once', () => {
    const again = pair({ done: [{ moment: 'closure', onDay: '2026-01-12' }] })
    expect(reviewDue(again, '2026-01-12')).toMatchObject({ moment: 'baseline' })
    expect(reviewDue({ ...again, endedOn: '2026-01-12' }, '2026-01-12')).toBeNull()
  })

  const day = fc.integer({ min: 0, max: 2_000 }).map((days) => daysLater('2024-01-01', days))
  const anyPair = fc.record<PairSoFar>({
    beganOn: day,
    endedOn: fc.option(day),
    reviewOn: fc.option(day),
    endsOn: fc.option(day),
    heldOn: fc.array(day, { maxLength: 8 }).map((days) => days.toSorted()),
    done: fc.array(
      fc.record({ moment: fc.constantFrom('baseline', 'midTerm', 'closure', 'extra'), onDay: day }),
      { maxLength: 4 },
    ),
  })

  test('never before its day, and never what was done in this period', () => {
    fc.assert(
      fc.property(anyPair, day, (one, today) => {
        const due = reviewDue(one, today)
        if (due === null) return
        expect(due.since <= today).toBe(true)
        const isDone = one.done.some(({ moment, onDay }) => moment === due.moment && onDay > one.beganOn)
        expect(isDone).toBe(false)
      }),
    )
  })

  test('until it is done: a day later the same or a later moment is due', () => {
    const order = ['baseline', 'midTerm', 'closure']
    fc.assert(
      fc.property(anyPair, day, (one, today) => {
        const due = reviewDue(one, today)
        if (due === null) return
        const later = reviewDue(one, daysLater(today, 1))
        expect(order.indexOf(later?.moment ?? '')).toBeGreaterThanOrEqual(order.indexOf(due.moment))
      }),
    )
  })
})

test('months later keep to the month', () => {
  expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28')
  expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29')
  expect(monthsLater('2026-01-12', 6)).toBe('2026-07-12')
})
