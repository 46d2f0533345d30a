// The days on which an event repeats (RRULE of RFC 5545). Invariant: whatever a rule says, it ends after a bounded
// number of steps: a rule that never comes true must not keep the vault busy.
import { daysBetween, daysLater, weekdayOf } from '../calendar-day'

export interface Recurrence {
  readonly unit: 'days' | 'weeks' | 'months' | 'years'
  readonly every: number
  readonly count: number | null
  /** The last day it may fall on. */
  readonly until: string | null
  /** `at`: which one of the month or year, from its end if negative; 0: every one. */
  readonly weekdays: readonly { readonly at: number; readonly weekday: number }[]
  readonly monthDays: readonly number[]
  readonly months: readonly number[]
  readonly positions: readonly number[]
  /** 1 is Monday. */
  readonly weekStart: number
}

const UNITS: Readonly<Record<string, Recurrence['unit']>> = {
  DAILY: 'days',
  WEEKLY: 'weeks',
  MONTHLY: 'months',
  YEARLY: 'years',
}
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const KNOWN = new Set([
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
  'WKST',
])

/** How many more days may be looked at: what a rule that never comes true would use up. */
export interface DayBudget {
  left: number
}

/**
 * `unknown`: a rule that is not followed here (by hours, by week numbers), or none at all. `lastDayBy`: the last day of
 * an event that repeats no later than an instant in UTC (`2026-11-19T15:00`).
 */
export function recurrenceOf(value: string, lastDayBy: (utc: string) => string): Recurrence | 'unknown' {
  const parts = new Map(
    value
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [name = '', ...rest] = part.split('=')
        return [name.trim(), rest.join('=').trim()]
      }),
  )
  if ([...parts.keys()].some((name) => !KNOWN.has(name) && !name.startsWith('X-'))) return 'unknown'
  const unit = UNITS[parts.get('FREQ') ?? '']
  const every = numbersIn(parts.get('INTERVAL') ?? '1', 1, 10_000)
  const count = numbersIn(parts.get('COUNT') ?? '', 1, 1_000_000)
  const monthDays = numbersIn(parts.get('BYMONTHDAY') ?? '', -31, 31)
  const months = numbersIn(parts.get('BYMONTH') ?? '', 1, 12)
  const positions = numbersIn(parts.get('BYSETPOS') ?? '', -366, 366)
  const weekdays = weekdaysIn(parts.get('BYDAY') ?? '')
  const until = untilIn(parts.get('UNTIL'), lastDayBy)
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO') + 1
  if (unit === undefined || weekStart === 0) return 'unknown'
  if (every === null || count === null || monthDays === null || months === null || positions === null)
    return 'unknown'
  if (weekdays === null || until === undefined) return 'unknown'
  return {
    unit,
    every: every[0] ?? 1,
    count: count[0] ?? null,
    until,
    weekdays,
    monthDays: monthDays.filter((day) => day !== 0),
    months,
    positions: positions.filter((at) => at !== 0),
    weekStart,
  }
}

/**
 * The days it falls on, from its first day up to, not including, `until`; the first one always counts. What lies before
 * `from` is counted, but not answered. It ends early where the budget does.
 */
export function daysOf(
  rule: Recurrence,
  first: string,
  [from, until]: readonly [from: string, until: string],
  budget: DayBudget,
): string[] {
  const found: string[] = []
  let counted = 0
  const isOver = (day: string): boolean => {
    if (day >= until || (rule.until !== null && day > rule.until)) return true
    if (rule.count !== null && counted >= rule.count) return true
    counted += 1
    if (day >= from) found.push(day)
    return false
  }
  if (isOver(first)) return found
  for (let at = rule.count === null ? periodsBefore(rule, first, from) : 0; budget.left > 0; at += 1) {
    const period = periodAt(rule, first, at)
    if (period === undefined || period[0] >= until) break
    if (rule.until !== null && period[0] > rule.until) break
    const candidates = candidatesOf(rule, first, period)
    budget.left -= candidates.length
    for (const day of chosenOf(rule, first, candidates)) if (day > first && isOver(day)) return found
  }
  return found
}

/** Whole periods that end before the days that are asked for: nothing of them is answered. */
function periodsBefore({ unit, every }: Recurrence, first: string, from: string): number {
  const longest = { days: 1, weeks: 7, months: 31, years: 366 }[unit] * every
  return Math.max(0, Math.floor(daysBetween(first, from) / longest) - 2)
}

type Period = readonly [from: string, until: string]

function periodAt({ unit, every, weekStart }: Recurrence, first: string, at: number): Period | undefined {
  if (unit === 'days') {
    const day = later(first, at * every)
    return day === undefined ? undefined : [day, daysLater(day, 1)]
  }
  if (unit === 'weeks') {
    const monday = daysLater(first, -((weekdayOf(first) - weekStart + 7) % 7))
    const day = later(monday, at * every * 7)
    return day === undefined ? undefined : [day, daysLater(day, 7)]
  }
  const months = unit === 'months' ? at * every : at * every * 12
  const start = unit === 'months' ? first.slice(0, 7) : `${first.slice(0, 4)}-01`
  const month = monthsLater(start, months)
  const next = monthsLater(start, months + (unit === 'months' ? 1 : 12))
  return month === undefined || next === undefined ? undefined : [`${month}-01`, `${next}-01`]
}

/** The days of a period that are worth a look: of a week, those of its weekdays alone. */
function candidatesOf(
  { unit, weekdays, weekStart }: Recurrence,
  first: string,
  [from, until]: Period,
): string[] {
  if (unit !== 'weeks') return daysOfPeriod(from, until)
  const meant = weekdays.length === 0 ? [weekdayOf(first)] : weekdays.map(({ weekday }) => weekday)
  const offsets = [...new Set(meant.map((weekday) => (weekday - weekStart + 7) % 7))]
  return offsets.sort((one, other) => one - other).map((offset) => daysLater(from, offset))
}

/** Those the rule picks, in order. */
function chosenOf(rule: Recurrence, first: string, candidates: readonly string[]): string[] {
  const days = candidates.filter((day) => isMeant(rule, first, day))
  if (rule.positions.length === 0) return days
  const picked = rule.positions.map((at) => days.at(at > 0 ? at - 1 : at))
  return days.filter((day) => picked.includes(day))
}

function isMeant(rule: Recurrence, first: string, day: string): boolean {
  const { unit, months, monthDays, weekdays } = rule
  const month = Number(day.slice(5, 7))
  const dayOfMonth = Number(day.slice(8, 10))
  if (months.length > 0 && !months.includes(month)) return false
  if (unit === 'years' && months.length === 0 && !isFreeOfMonth(rule) && month !== Number(first.slice(5, 7)))
    return false
  if (
    monthDays.length > 0 &&
    !monthDays.some((at) => dayOfMonth === (at > 0 ? at : monthLength(day) + at + 1))
  )
    return false
  if (weekdays.length > 0) return weekdays.some((one) => isWeekdayMeant(rule, one, day))
  if (monthDays.length > 0 || unit === 'days') return true
  return unit === 'weeks' ? weekdayOf(day) === weekdayOf(first) : dayOfMonth === Number(first.slice(8, 10))
}

/** In a year, weekdays and days of the month count for all months unless some are named. */
const isFreeOfMonth = ({ weekdays, monthDays }: Recurrence): boolean =>
  weekdays.length > 0 || monthDays.length > 0

function isWeekdayMeant(
  { unit, months, monthDays }: Recurrence,
  { at, weekday }: Recurrence['weekdays'][number],
  day: string,
): boolean {
  if (weekdayOf(day) !== weekday) return false
  if (at === 0 || unit === 'days' || unit === 'weeks' || monthDays.length > 0) return true
  const isOfYear = unit === 'years' && months.length === 0
  const start = isOfYear ? `${day.slice(0, 4)}-01-01` : `${day.slice(0, 7)}-01`
  const length = isOfYear ? daysBetween(start, `${Number(day.slice(0, 4)) + 1}-01-01`) : monthLength(day)
  const place = daysBetween(start, day)
  const fromEnd = length - 1 - place
  return at > 0 ? Math.floor(place / 7) + 1 === at : -(Math.floor(fromEnd / 7) + 1) === at
}

function daysOfPeriod(from: string, until: string): string[] {
  return Array.from({ length: daysBetween(from, until) }, (_, at) => daysLater(from, at))
}

const LAST_YEAR = 9998

function later(day: string, days: number): string | undefined {
  return days > 366 * 3_000 || Number(day.slice(0, 4)) + days / 365 > LAST_YEAR
    ? undefined
    : daysLater(day, days)
}

function monthsLater(month: string, months: number): string | undefined {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  if (year > LAST_YEAR) return undefined
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

const monthLength = (day: string): number =>
  daysBetween(`${day.slice(0, 7)}-01`, `${monthsLater(day.slice(0, 7), 1) ?? day.slice(0, 7)}-01`)

/** Null: not numbers, or not within. Nothing at all is an empty list. */
function numbersIn(list: string, least: number, most: number): number[] | null {
  if (list === '') return []
  const numbers = list
    .split(',')
    .map((part) => (/^[+-]?\d{1,7}$/u.test(part.trim()) ? Number(part) : Number.NaN))
  return numbers.length <= 400 && numbers.every((number) => number >= least && number <= most)
    ? [...new Set(numbers)]
    : null
}

function weekdaysIn(list: string): Recurrence['weekdays'] | null {
  if (list === '') return []
  const found = list.split(',').map((part) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/u.exec(part.trim()))
  if (found.length > 70 || found.some((one) => one === null)) return null
  return found.flatMap((one) =>
    one === null ? [] : [{ at: Number(one[1] ?? 0), weekday: WEEKDAYS.indexOf(one[2] ?? '') + 1 }],
  )
}

/** Null: none is said. Undefined: it cannot be read. */
function untilIn(value: string | undefined, lastDayBy: (utc: string) => string): string | null | undefined {
  if (value === undefined) return null
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/u.exec(value)
  if (found === null) return undefined
  const [, year, month, dayOfMonth, hour, minute, utc] = found
  const day = `${year}-${month}-${dayOfMonth}`
  if (Number.isNaN(Date.parse(`${day}T00:00Z`))) return undefined
  return utc === undefined ? day : lastDayBy(`${day}T${hour}:${minute}`)
}
