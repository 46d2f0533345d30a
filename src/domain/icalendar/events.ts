// One event of a calendar file, as far as its dates go.
import { daysLater } from '../calendar-day'
import type { Clock, Clocks } from './clocks'
import { plainText, type ContentLine } from './content-lines'
import { recurrenceOf, type Recurrence } from './recurrence'
import { dateTimeOf, minutesOf } from './values'

export interface FileEvent {
  readonly uid: string
  readonly title: string
  readonly sequence: number
  readonly isCancelled: boolean
  /** On its own clock. */
  readonly day: string
  readonly time: string
  readonly clock: Clock
  readonly minutes: number | null
  readonly repeats: Recurrence | 'unknown' | null
  /** Further dates, as instants in ms. */
  readonly more: readonly number[]
  /** Those left out, as instants in ms or as days. */
  readonly without: ReadonlySet<number | string>
  /** The date of a repeated event it stands for, in ms. */
  readonly replaces: number | null
}

/** Dates that are added or left out; an event with more is no meeting. */
const MOST_DATES = 2_000
const LONGEST_TITLE = 200
const LONGEST_UID = 500
const MOST_MINUTES = 1440
const MINUTE_MS = 60_000

export function eventFrom(
  lines: readonly ContentLine[],
  clocks: Clocks,
): FileEvent | 'allDay' | 'unreadable' {
  const line = (name: string) => lines.find((one) => one.name === name)
  const startLine = line('DTSTART')
  const start = startLine === undefined ? undefined : dateTimeOf(startLine.value)
  if (startLine === undefined || start === undefined) return 'unreadable'
  const { day, time } = start
  if (time === undefined) return 'allDay'
  if (listedDates(lines) > MOST_DATES) return 'unreadable'
  const clock = clocks.of(startLine)
  const momentsIn = (name: string) =>
    lines.filter((one) => one.name === name).flatMap((one) => clocks.momentsOf(one))
  const rule = line('RRULE')?.value
  return {
    uid: (line('UID')?.value ?? '').trim().slice(0, LONGEST_UID),
    title: titleFrom(line('SUMMARY')?.value ?? ''),
    sequence: Number.parseInt(line('SEQUENCE')?.value ?? '0', 10) || 0,
    isCancelled: line('STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
    day,
    time,
    clock,
    minutes: lengthOf(line('DTEND'), line('DURATION'), clock.instantAt(`${day}T${time}`), clocks),
    repeats: rule === undefined ? null : recurrenceOf(rule, lastDayBy(clock, time)),
    more: momentsIn('RDATE').filter((at) => typeof at === 'number'),
    without: new Set(momentsIn('EXDATE')),
    replaces: momentsIn('RECURRENCE-ID').find((at) => typeof at === 'number') ?? null,
  }
}

const listedDates = (lines: readonly ContentLine[]): number =>
  lines
    .filter(({ name }) => name === 'RDATE' || name === 'EXDATE')
    .reduce((sum, { value }) => sum + value.split(',').length, 0)

const titleFrom = (value: string): string =>
  plainText(value)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TITLE)

/** Null where it is not said, or is no length of a conversation. */
function lengthOf(
  end: ContentLine | undefined,
  duration: ContentLine | undefined,
  startMs: number,
  clocks: Clocks,
): number | null {
  const endMs = end === undefined ? undefined : clocks.momentsOf(end).find((at) => typeof at === 'number')
  const minutes =
    endMs === undefined
      ? duration === undefined
        ? undefined
        : minutesOf(duration.value)
      : Math.round((endMs - startMs) / MINUTE_MS)
  return minutes === undefined || minutes <= 0 || minutes > MOST_MINUTES ? null : minutes
}

/** The last day on whose `time` that clock has not yet passed an instant in UTC. */
function lastDayBy(clock: Clock, time: string): (utc: string) => string {
  return (utc) => {
    const untilMs = Date.parse(`${utc}:00Z`)
    const around = [1, 0, -1].map((days) => daysLater(utc.slice(0, 10), days))
    return (
      around.find((day) => clock.instantAt(`${day}T${time}`) <= untilMs) ?? daysLater(utc.slice(0, 10), -1)
    )
  }
}
