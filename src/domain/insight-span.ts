// The stretch of days that insights look at, ending today.
import { dayOf } from './calendar-day'

export type InsightPeriod = 'lastSix' | 'quarter' | 'year' | 'all'

export interface InsightSpan {
  /** Calendar days, both included. */
  readonly from: string
  readonly until: string
}

const LAST_SESSIONS = 6

/** `held`: local dates of the sessions until today, oldest first. Months are whole ones, up to the present one. */
export function insightSpan(period: InsightPeriod, held: readonly string[], today: string): InsightSpan {
  const until = dayOf(today)
  switch (period) {
    case 'lastSix':
      return { from: earlier(held.at(-LAST_SESSIONS) ?? held[0], until), until }
    case 'quarter':
      return { from: monthsBefore(until, 2), until }
    case 'year':
      return { from: monthsBefore(until, 11), until }
    case 'all':
      return { from: earlier(held[0], until), until }
  }
}

const earlier = (heldOn: string | undefined, until: string): string =>
  heldOn === undefined || dayOf(heldOn) > until ? until : dayOf(heldOn)

/** The first day of the month so many months before. */
function monthsBefore(day: string, months: number): string {
  const number = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}-01`
}
