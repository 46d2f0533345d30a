import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { firstDayOfQuarter, quarterAfter, quarterOf, quartersBefore, quartersBetween } from './quarters'

test.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01T09:00', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter))

test('a year has four of them, and then comes the next', () => {
  expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'])
  expect(quartersBetween('2026-Q2', '2026-Q1')).toEqual([])
})

test('each begins the day after the one before ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (offset) => {
      const day = daysLater('1970-01-01', offset)
      const next = firstDayOfQuarter(quarterAfter(quarterOf(day)))
      expect(firstDayOfQuarter(quarterOf(day)) <= day && day < next).toBe(true)
      expect(quarterOf(daysLater(next, -1))).toBe(quarterOf(day))
      expect(quarterOf(next)).toBe(quarterAfter(quarterOf(day)))
      expect(quartersBefore(quarterOf(next), 1)).toBe(quarterOf(day))
      expect(quartersBetween(quartersBefore(quarterOf(day), 11), quarterOf(day))).toHaveLength(12)
    }),
  )
})

test('the last quarter that is written with four digits is the end', () => {
  expect(quartersBetween('9999-Q2', '9999-Q4')).toEqual(['9999-Q2', '9999-Q3', '9999-Q4'])
})
