// Dates for people. A session's time has no zone here: it is shown as it was written down.
const locale = 'en-GB'

const inWallTime = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })

const shortDay = inWallTime({ weekday: 'short', day: 'numeric', month: 'short' })
const longDay = inWallTime({ weekday: 'short', day: 'numeric', month: 'long' })
const plainDay = inWallTime({ day: 'numeric', month: 'long', year: 'numeric' })
const month = inWallTime({ month: 'long', year: 'numeric' })
const moment = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** `2026-11-19T15:00` → "Thu 19 Nov". */
export const asShortDay = (local: string) => shortDay.format(wall(local)).replace(',', '')
/** "Thu 19 November". */
export const asLongDay = (local: string) => longDay.format(wall(local)).replace(',', '')
/** "19 November 2026". */
export const asPlainDay = (local: string) => plainDay.format(wall(local))
/** "November 2026". */
export const asMonth = (local: string) => month.format(wall(local))
/** An instant in the reader's own zone: "19 Nov 2026, 15:04". */
export const asMoment = (instant: string) => moment.format(new Date(instant))

/** Now, on a full quarter of an hour, as a local date and time. */
export function nowRounded(now = new Date()): string {
  const quarter = 15 * 60_000
  const rounded = new Date(Math.round(now.getTime() / quarter) * quarter)
  const wallTime = new Date(rounded.getTime() - rounded.getTimezoneOffset() * 60_000)
  return wallTime.toISOString().slice(0, 16)
}

const wall = (local: string) => new Date(`${local}:00Z`)
