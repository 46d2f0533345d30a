// Which day a key leads to: arrows by day and week, Home and End within the week, Page Up and Down by month.
import { daysLater, weekdayOf } from '../../../../domain/calendar-day'
import { monthBefore, monthOf } from '../../../../domain/calendar-grid'
import { monthAfter } from '../../../../domain/calendar-month'

/** Null: the key leads nowhere. `firstWeekday`: 1 is Monday, 7 is Sunday. */
export function dayAfterKey(key: string, day: string, firstWeekday: number): string | null {
  const sinceStart = (weekdayOf(day) - firstWeekday + 7) % 7
  switch (key) {
    case 'ArrowLeft':
      return daysLater(day, -1)
    case 'ArrowRight':
      return daysLater(day, 1)
    case 'ArrowUp':
      return daysLater(day, -7)
    case 'ArrowDown':
      return daysLater(day, 7)
    case 'Home':
      return daysLater(day, -sinceStart)
    case 'End':
      return daysLater(day, 6 - sinceStart)
    case 'PageUp':
      return sameDayOf(monthBefore(monthOf(day)), day)
    case 'PageDown':
      return sameDayOf(monthAfter(monthOf(day)), day)
    default:
      return null
  }
}

/** The 31st of a shorter month is its last day. */
function sameDayOf(month: string, day: string): string {
  const lastDay = daysLater(`${monthAfter(month)}-01`, -1)
  const same = `${month}-${day.slice(8)}`
  return same < lastDay ? same : lastDay
}
