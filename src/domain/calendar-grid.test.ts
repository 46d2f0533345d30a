import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween, weekdayOf } from './calendar-day'
import { monthBefore, monthOf, weeksOf } from './calendar-grid'
import { monthAfter } from './calendar-month'

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`)

test('a month is drawn in whole weeks that begin on the chosen day and hold each of its days once', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 7 }), (of, firstWeekday) => {
      const weeks = weeksOf(of, firstWeekday)
      const days = weeks.flat()
      expect(weeks.every((week) => week.length === 7 && weekdayOf(week[0] ?? '') === firstWeekday)).toBe(true)
      expect(days.filter((day) => monthOf(day) === of)).toHaveLength(
        daysBetween(`${of}-01`, `${monthAfter(of)}-01`),
      )
      expect(weeks.every((week) => week.some((day) => monthOf(day) === of))).toBe(true)
      expect(new Set(days).size).toBe(days.length)
    }),
  )
})

test('the month before the month after is the month', () => {
  fc.assert(
    fc.property(month, (of) => {
      expect(monthBefore(monthAfter(of))).toBe(of)
    }),
  )
})
