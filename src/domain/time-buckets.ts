// Months, or quarters or years where months would be too many: the columns of a plot over time, without a gap.
import { monthAfter } from './calendar-month'
import { firstDayOfQuarter, quarterOf, quartersBetween } from './quarters'

export type BucketUnit = 'month' | 'quarter' | 'year'

export interface TimeBuckets {
  readonly unit: BucketUnit
  /** `2026-11`, `2026-Q4` or `2026`; oldest first. */
  readonly keys: readonly string[]
}

export const MOST_BUCKETS = 18

/** From the bucket of one day to that of the other; of the last years only, should even years be too many. */
export function bucketsBetween(from: string, until: string, most = MOST_BUCKETS): TimeBuckets {
  if (until < from) return { unit: 'month', keys: [] }
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1
  const months = years * 12 - Number(from.slice(5, 7)) + 1 - (12 - Number(until.slice(5, 7)))
  if (months <= most) return { unit: 'month', keys: monthsBetween(from.slice(0, 7), until.slice(0, 7)) }
  const quarters = quartersBetween(quarterOf(from), quarterOf(until))
  if (quarters.length <= most) return { unit: 'quarter', keys: quarters }
  const last = Number(until.slice(0, 4))
  const shown = Math.min(years, most)
  return {
    unit: 'year',
    keys: Array.from({ length: shown }, (_, at) => String(last - shown + 1 + at).padStart(4, '0')),
  }
}

export function bucketOf(day: string, unit: BucketUnit): string {
  switch (unit) {
    case 'month':
      return day.slice(0, 7)
    case 'quarter':
      return quarterOf(day)
    case 'year':
      return day.slice(0, 4)
  }
}

/** Its first calendar day. */
export function startOfBucket(key: string): string {
  if (key.includes('Q')) return firstDayOfQuarter(key)
  return key.length === 4 ? `${key}-01-01` : `${key}-01`
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  // As with quarters: the year 10000 would sort before the others.
  for (let month = first; month <= last && month.length === first.length; month = monthAfter(month))
    months.push(month)
  return months
}
