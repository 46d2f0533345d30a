// The dates a rhythm expects. Each rule holds from its day until the next one's: a change never rewrites what was.
import { dayOf, daysBetween, daysLater, weekdayOf } from './calendar-day'

export interface RhythmRule {
  /** The calendar day it holds from; its first date is the first one on or after it. */
  readonly fromDay: string
  readonly unit: 'weeks' | 'months'
  readonly every: number
  /** 1 is Monday, 7 is Sunday. Null: the weekday of `fromDay`, or its day of the month. */
  readonly weekday: number | null
  /** `15:00`, on the clocks of `timeZone`. */
  readonly time: string
  readonly timeZone: string
}

export interface ExpectedDate {
  /** A local date and time in the zone of its rule: the clock stays the same when the clocks change. */
  readonly on: string
  readonly timeZone: string
  /** Days to the next date of the same rule. */
  readonly gapDays: number
}

/** From one day up to, not including, another; oldest first. `rules` in any order; of two from the same day the later in the list holds. */
export function expectedDates(rules: readonly RhythmRule[], from: string, until: string): ExpectedDate[] {
  const last = earlier(until, LAST_DAY)
  return stretchesOf(rules).flatMap(({ rule, end }) =>
    datesOf(rule, later(from, rule.fromDay), end === null ? last : earlier(last, end)),
  )
}

/** Behind the year 9999 days are written otherwise, and no longer sort as they follow: nothing would ever end. */
const LAST_DAY = '9900-01-01'

/** The first `count` dates later than a local date and time. */
export function datesAfter(rules: readonly RhythmRule[], from: string, count: number): ExpectedDate[] {
  const longestDays = Math.max(0, ...rules.map(({ unit, every }) => every * (unit === 'weeks' ? 7 : 31)))
  const start = rules.reduce((first, { fromDay }) => (fromDay > first ? fromDay : first), dayOf(from))
  const until = daysLater(start, longestDays * (count + 2))
  return expectedDates(rules, dayOf(from), until)
    .filter(({ on }) => on > from)
    .slice(0, count)
}

/** The rule in force on a day, or the first one before any is. */
export function ruleOn<Rule extends RhythmRule>(rules: readonly Rule[], day: string): Rule | undefined {
  const stretches = stretchesOf(rules)
  return (stretches.findLast(({ rule }) => rule.fromDay <= day) ?? stretches[0])?.rule
}

interface Stretch<Rule> {
  readonly rule: Rule
  /** The day the next rule begins, null for the last. */
  readonly end: string | null
}

function stretchesOf<Rule extends RhythmRule>(rules: readonly Rule[]): Stretch<Rule>[] {
  const byDay = new Map(rules.map((rule) => [rule.fromDay, rule]))
  const inOrder = [...byDay.values()].sort((one, other) => (one.fromDay < other.fromDay ? -1 : 1))
  return inOrder.map((rule, at) => ({ rule, end: inOrder[at + 1]?.fromDay ?? null }))
}

function datesOf(rule: RhythmRule, from: string, until: string): ExpectedDate[] {
  const dayAt = rule.unit === 'weeks' ? weekly(rule) : monthly(rule)
  const stepDays = rule.every * (rule.unit === 'weeks' ? 7 : 31)
  const dates: ExpectedDate[] = []
  let at = Math.max(0, Math.floor(daysBetween(rule.fromDay, from) / stepDays) - 1)
  for (let day = dayAt(at); day < until; day = dayAt(at)) {
    at += 1
    if (day < from) continue
    const { time, timeZone } = rule
    dates.push({ on: `${day}T${time}`, timeZone, gapDays: daysBetween(day, dayAt(at)) })
  }
  return dates
}

function weekly({ fromDay, every, weekday }: RhythmRule): (at: number) => string {
  const first = firstWeekdayFrom(fromDay, weekday)
  return (at) => daysLater(first, at * every * 7)
}

/** On the same weekday of the month (the third Thursday, the last Friday), or on the same day of the month. */
function monthly({ fromDay, every, weekday }: RhythmRule): (at: number) => string {
  const first = firstWeekdayFrom(fromDay, weekday)
  const dayOfMonth = Number(first.slice(8, 10))
  return (at) => {
    const month = monthsLater(first.slice(0, 7), at * every)
    if (weekday === null) return `${month}-${twoDigits(Math.min(dayOfMonth, lengthOf(month)))}`
    const earliest = firstWeekdayFrom(`${month}-01`, weekday)
    const day = daysLater(earliest, 7 * (Math.ceil(dayOfMonth / 7) - 1))
    return day.slice(0, 7) === month ? day : daysLater(day, -7)
  }
}

const firstWeekdayFrom = (day: string, weekday: number | null): string =>
  weekday === null ? day : daysLater(day, (weekday - weekdayOf(day) + 7) % 7)

function monthsLater(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${twoDigits((count % 12) + 1)}`
}

const lengthOf = (month: string): number => daysBetween(`${month}-01`, `${monthsLater(month, 1)}-01`)
const twoDigits = (count: number): string => String(count).padStart(2, '0')
const later = (one: string, other: string): string => (one > other ? one : other)
const earlier = (one: string, other: string): string => (one < other ? one : other)
