import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, daysLater, weekdayOf } from './calendar-day'
import { firstBehind, proposedNextDate, workingHour } from './next-date'

const moment = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1439 }))
  .map(([day, minute]) => new Date(day * 86_400_000 + minute * 60_000).toISOString().slice(0, 16))
const newestFirst = fc.array(moment).map((all) => all.toSorted().toReversed())

describe('the proposed next date', () => {
  test('follows the usual gap', () => {
    const everyThreeWeeks = ['2026-11-19T15:00', '2026-10-29T15:00', '2026-10-08T15:00', '2026-10-01T15:00']
    expect(proposedNextDate(everyThreeWeeks, '2026-11-21T10:00')).toBe('2026-12-10T15:00')
  })

  test('is two weeks on where there is no habit yet', () => {
    expect(proposedNextDate(['2026-11-19T15:00'], '2026-11-19T16:00')).toBe('2026-12-03T15:00')
    expect(proposedNextDate([], '2026-11-19T16:00')).toBe('2026-12-03T16:00')
  })

  test('is a full hour of a working day where nothing is known', () => {
    expect(proposedNextDate([], '2026-11-22T02:07')).toBe('2026-12-07T09:00')
    fc.assert(
      fc.property(moment, (local) => {
        const proposed = workingHour(local)
        expect(weekdayOf(proposed)).toBeLessThan(6)
        expect(proposed.slice(11)).toMatch(/^(09|1[0-6]):00$/)
        expect(daysBetween(local, proposed)).toBeLessThan(3)
      }),
    )
  })

  test('is not the one a session stands for already', () => {
    const dates = [{ heldOn: '2026-11-26T15:00' }, { heldOn: '2026-12-10T15:00' }]
    expect(firstBehind(dates, '2026-11-25T10:00')).toBe(dates[1])
    expect(firstBehind(dates, '2026-11-12T15:00')).toBe(dates[0])
    expect(firstBehind([], '2026-11-12T15:00')).toBeUndefined()
  })

  test('keeps to the rhythm after a long pause', () => {
    const fortnightly = ['2026-01-01T09:00', '2025-12-18T09:00', '2025-12-04T09:00']
    expect(proposedNextDate(fortnightly, '2026-11-21T10:00')).toBe('2026-12-03T09:00')
  })

  test('lies ahead, on the weekday and at the time of the last session, and not further than the gap', () => {
    fc.assert(
      fc.property(newestFirst, moment, (held, from) => {
        const next = proposedNextDate(held, from)
        expect(next > from).toBe(true)
        const [last] = held
        if (last === undefined) return
        expect(weekdayOf(next)).toBe(weekdayOf(last))
        expect(next.slice(11)).toBe(last.slice(11))
        expect(daysBetween(last, next) % 7).toBe(0)
      }),
    )
  })
})

test('days are counted over months, years and leap days', () => {
  expect(daysLater('2028-02-28T23:59', 1)).toBe('2028-02-29T23:59')
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysBetween('2026-11-19T23:59', '2026-11-20T00:00')).toBe(1)
})
