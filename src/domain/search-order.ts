// The number of an index entry: its local date and minute, then a counter. Invariant: a larger number is a later date,
// so that "newest first" is the order of the index itself.

/** Entries of one minute before a newcomer is counted to the next. */
export const ENTRIES_A_MINUTE = 1024
export const LAST_ENTRY = Number.MAX_SAFE_INTEGER

/** Both ends belong to it. */
export interface EntryRange {
  readonly from: number
  readonly to: number
}

export const EVERY_ENTRY: EntryRange = { from: 0, to: LAST_ENTRY }

/** From a local date and time, such as `2026-11-19T15:00`; anything behind the minutes is left out. */
export function firstEntryAt(localDateTime: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = localDateTime
    .slice(0, 16)
    .split(/[-T:]/)
    .map((part) => Number(part))
  return firstEntryOf(year, month, day) + (hour * 60 + minute) * ENTRIES_A_MINUTE
}

/** A year, month or day: `2026`, `2026-03`, `2026-03-09`, also as far as it is typed: `2026-`; else undefined. */
export function periodOf(text: string): EntryRange | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})?(?:-(\d{1,2})?)?)?$/.exec(text)
  if (match === null) return undefined
  const year = Number(match[1])
  const month = wholeOf(match[2])
  const day = wholeOf(match[3])
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (day !== undefined && (day < 1 || day > 31)) return undefined
  if (month === undefined) return between(firstEntryOf(year, 1, 1), firstEntryOf(year + 1, 1, 1))
  if (day === undefined) return between(firstEntryOf(year, month, 1), firstEntryOf(year, month + 1, 1))
  return between(firstEntryOf(year, month, day), firstEntryOf(year, month, day + 1))
}

export const inBoth = (one: EntryRange, other: EntryRange): EntryRange => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
})

const between = (from: number, end: number): EntryRange => ({ from, to: end - 1 })

/** `0` while a second digit is still to come. */
const wholeOf = (digits: string | undefined): number | undefined =>
  digits === undefined || digits === '0' ? undefined : Number(digits)

/** As if each month had 31 days: the first of the next one follows the 31st. */
const firstEntryOf = (year: number, month: number, day: number): number =>
  ((year * 12 + month) * 31 + day) * 24 * 60 * ENTRIES_A_MINUTE
