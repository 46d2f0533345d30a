// Dates, times and lengths as a calendar file writes them. Undefined: it is none.

export interface FileTime {
  readonly day: string
  /** Undefined: the whole day. */
  readonly time: string | undefined
  readonly isUtc: boolean
}

/** `20261119`, `20261119T150000` or `20261119T140000Z`; seconds are dropped. */
export function dateTimeOf(value: string): FileTime | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(?:\d{2})?(Z)?)?$/iu.exec(value.trim())
  if (found === null) return undefined
  const [, year = '', month = '', dayOfMonth = '', hour, minute, utc] = found
  const day = `${year}-${month}-${dayOfMonth}`
  if (year < '1601' || year > '9900' || !isDay(day)) return undefined
  if (hour === undefined || minute === undefined) return { day, time: undefined, isUtc: false }
  return hour > '23' || minute > '59'
    ? undefined
    : { day, time: `${hour}:${minute}`, isUtc: utc !== undefined }
}

/** `PT1H30M`, `P1D`, `P2W` in minutes. */
export function minutesOf(duration: string): number | undefined {
  const found =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$/iu.exec(
      duration.trim(),
    )
  if (found === null) return undefined
  const [, weeks, days, hours, minutes] = found.map((part) => Number(part ?? 0))
  return ((weeks ?? 0) * 7 + (days ?? 0)) * 1440 + (hours ?? 0) * 60 + (minutes ?? 0)
}

function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === day
}
