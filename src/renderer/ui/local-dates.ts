// Dates for people. A session's time has no zone here: it is shown as it was written down.
const locale = 'en-GB'

const inWallTime = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })

const time = inWallTime({ hour: '2-digit', minute: '2-digit' })
const day = inWallTime({ day: 'numeric', month: 'short' })
const shortDay = inWallTime({ weekday: 'short', day: 'numeric', month: 'short' })
const longDay = inWallTime({ weekday: 'short', day: 'numeric', month: 'long' })
const longDayOfYear = inWallTime({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
const fullDay = inWallTime({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const dayAndMonth = inWallTime({ day: 'numeric', month: 'long' })
const plainDay = inWallTime({ day: 'numeric', month: 'long', year: 'numeric' })
const month = inWallTime({ month: 'long', year: 'numeric' })
const longMonth = inWallTime({ month: 'long' })
const shortMonth = inWallTime({ month: 'short' })
const shortWeekday = inWallTime({ weekday: 'short' })
const longWeekday = inWallTime({ weekday: 'long' })
const moment = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const momentOfYear = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })

/** `2026-11-19T15:00` → "15:00". All of these take a local date with or without its time. */
export const asTime = (local: string) => time.format(wall(local))
/** "19 Nov". */
export const asDay = (local: string) => day.format(wall(local))
/** "Thu 19 Nov". */
export const asShortDay = (local: string) => shortDay.format(wall(local)).replace(',', '')
/** "Thu 19 November", with the year where it is another one than now. */
export const asLongDay = (local: string, now = localNow()) =>
  (local.slice(0, 4) === now.slice(0, 4) ? longDay : longDayOfYear).format(wall(local)).replace(',', '')
/** "Thursday 19 November 2026", for those who hear it. */
export const asFullDay = (local: string) => fullDay.format(wall(local)).replace(',', '')
/** "19 November". */
export const asDayAndMonth = (local: string) => dayAndMonth.format(wall(local))
/** "19 November 2026". */
export const asPlainDay = (local: string) => plainDay.format(wall(local))
/** "November 2026". */
export const asMonth = (local: string) => month.format(wall(local))
/** "November", with the year where it is another one than now. */
export const asMonthName = (local: string, now = localNow()) =>
  (local.slice(0, 4) === now.slice(0, 4) ? longMonth : month).format(wall(local))
/** "Nov". */
export const asShortMonth = (local: string) => shortMonth.format(wall(local))
/** "Thu" and "Thursday". */
export const asWeekday = (local: string) => shortWeekday.format(wall(local))
export const asLongWeekday = (local: string) => longWeekday.format(wall(local))
/** An instant in the reader's own zone: "19 Nov 2026, 15:04". */
export const asMoment = (instant: string) => moment.format(new Date(instant))
/** An instant of today as "15:04", one of this year as "19 Nov, 15:04", any other one as `asMoment` does. */
export function asRecentMoment(instant: string, now = new Date()): string {
  const at = new Date(instant)
  const [local, today] = [localOf(at), localOf(now)]
  if (local.slice(0, 10) === today.slice(0, 10)) return clock.format(at)
  return local.slice(0, 4) === today.slice(0, 4) ? momentOfYear.format(at) : asMoment(instant)
}

/** The day of an instant in the reader's own zone: "19 November 2026". */
export const asDayOfInstant = (instant: string) => asPlainDay(localOf(new Date(instant)))

/** What the clock of this desk shows: `2026-11-19T15:04`. */
export const localNow = (now = new Date()): string => localOf(now)

/** Now, on a full quarter of an hour, as a local date and time. */
export function nowRounded(now = new Date()): string {
  const quarter = 15 * 60_000
  return localOf(new Date(Math.round(now.getTime() / quarter) * quarter))
}

/** The zone of this desk. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Where weeks begin for the reader: 1 is Monday, 7 is Sunday. */
export function firstWeekday(): number {
  const here: object = new Intl.Locale(locale)
  // Two names for one thing: newer runtimes have the function, older ones the property.
  const get: unknown = Reflect.get(here, 'getWeekInfo')
  const info: unknown = typeof get === 'function' ? get.call(here) : Reflect.get(here, 'weekInfo')
  const isKnown = typeof info === 'object' && info !== null && 'firstDay' in info
  return isKnown && typeof info.firstDay === 'number' ? info.firstDay : 1
}

const localOf = (at: Date) =>
  new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

const wall = (local: string) => new Date(`${local.slice(0, 10)}T${local.slice(11) || '00:00'}:00Z`)
