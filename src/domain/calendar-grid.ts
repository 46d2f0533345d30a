// A month as weeks of seven days, filled up with the days before and after it.
import { daysLater, weekdayOf } from './calendar-day'
import { monthAfter } from './calendar-month'

/** `month` as `2026-11`; `firstWeekday`: 1 is Monday, 7 is Sunday. */
export function weeksOf(month: string, firstWeekday: number): string[][] {
  const first = `${month}-01`
  const end = `${monthAfter(month)}-01`
  const weeks: string[][] = []
  let day = daysLater(first, -((weekdayOf(first) - firstWeekday + 7) % 7))
  while (day < end) {
    const start = day
    weeks.push(Array.from({ length: 7 }, (_, at) => daysLater(start, at)))
    day = daysLater(day, 7)
  }
  return weeks
}

export const monthOf = (local: string): string => local.slice(0, 7)

export const monthBefore = (month: string): string => monthOf(daysLater(`${month}-01`, -1))
