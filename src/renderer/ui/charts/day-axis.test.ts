import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from '../../../domain/calendar-day'
import { dayTicks } from './day-axis'

const labels = (from: string, until: string, most = 12) =>
  dayTicks(from, until, most).map(({ label }) => label)

test('months of a goal, as in July to March', () => {
  expect(labels('2026-07-01', '2027-03-31')).toEqual([
    'Jul',
    'Aug',
    'Sept',
    'Oct',
    'Nov',
    'Dec',
    'Jan',
    'Feb',
    'Mar',
  ])
})

test('more than a year: January is written as its year', () => {
  expect(labels('2025-11-15', '2027-02-01', 20)).toContain('2026')
  expect(labels('2025-11-15', '2027-02-01', 20)[0]).toBe('Dec')
})

test('a few weeks are written as days', () => {
  expect(labels('2026-11-02', '2026-11-23')).toEqual(['2 Nov', '9 Nov', '16 Nov', '23 Nov'])
})

test('whatever the span, ticks rise, lie within it and are no more than there is room for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 1, max: 9_000 }),
      fc.integer({ min: 2, max: 14 }),
      (offset, span, most) => {
        const from = daysLater('1990-01-01', offset)
        const until = daysLater(from, span)
        const days = dayTicks(from, until, most).map(({ on }) => on)
        expect(days.length).toBeLessThanOrEqual(most)
        expect([...days].sort()).toEqual(days)
        for (const day of days) expect(day >= from && day <= until).toBe(true)
      },
    ),
  )
})
