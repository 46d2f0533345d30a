// Where months or weeks are written under a plot over calendar days; never more than there is room for.
import { daysBetween, daysLater } from '../../../domain/calendar-day'
import { monthAfter } from '../../../domain/calendar-month'
import { asDay, asShortMonth } from '../local-dates'

export interface DayTick {
  readonly on: string
  readonly label: string
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120]
const WEEK_STEPS = [1, 2, 4]
/** Below this, months alone would say too little. */
const SHORT_SPAN_DAYS = 75

export function dayTicks(from: string, until: string, mostLabels: number): DayTick[] {
  const most = Math.max(2, mostLabels)
  if (daysBetween(from, until) <= SHORT_SPAN_DAYS) return weekTicks(from, until, most)
  const months = monthsWithin(from, until)
  const step = MONTH_STEPS.find((every) => Math.ceil(months.length / every) <= most) ?? 240
  const hasYears = months.length > 12
  return months
    .filter((month) => monthNumber(month) % step === 0)
    .map((month) => ({ on: `${month}-01`, label: labelOf(month, hasYears, step) }))
}

function weekTicks(from: string, until: string, most: number): DayTick[] {
  const weeks = Math.floor(daysBetween(from, until) / 7) + 1
  const step = WEEK_STEPS.find((every) => Math.ceil(weeks / every) <= most) ?? 12
  return Array.from({ length: Math.ceil(weeks / step) }, (_, at) => {
    const on = daysLater(from, at * step * 7)
    return { on, label: asDay(on) }
  })
}

/** The months whose first day lies within. */
function monthsWithin(from: string, until: string): string[] {
  const months: string[] = []
  const first = from.slice(0, 7)
  const last = until.slice(0, 7)
  for (
    let month = from.slice(8, 10) === '01' ? first : monthAfter(first);
    month <= last;
    month = monthAfter(month)
  )
    months.push(month)
  return months
}

/** January is 0, so that steps begin with the year. */
const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function labelOf(month: string, hasYears: boolean, step: number): string {
  const isJanuary = month.endsWith('-01')
  if (step >= 12 || (hasYears && isJanuary)) return month.slice(0, 4)
  return asShortMonth(`${month}-01`)
}
