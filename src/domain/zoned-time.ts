// Clocks of other places: the instant at which a clock somewhere shows a time, and what it shows at an instant.
const MINUTE_MS = 60_000

/** Only those that this runtime knows can be asked about. */
export function isKnownZone(timeZone: string): boolean {
  try {
    return clockOf(timeZone) !== undefined
  } catch {
    return false
  }
}

/** What a clock there shows, as `2026-11-19T15:00`. */
export function localAt(instantMs: number, timeZone: string): string {
  const shown = new Map(
    clockOf(timeZone)
      .formatToParts(new Date(instantMs))
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes, length = 2) =>
    (shown.get(type) ?? '').padStart(length, '0')
  return `${part('year', 4)}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

/**
 * The instant, in ms, at which a clock there shows `local`. A time that is shown twice (the clocks go back) is the
 * first of the two; one that is never shown (they go forward) is as much later as the clocks jump.
 */
export function instantOf(local: string, timeZone: string): number {
  const asIfUtc = Date.parse(`${local}:00Z`)
  const aheadMs = (atMs: number) => Date.parse(`${localAt(atMs, timeZone)}:00Z`) - floorToMinute(atMs)
  const dayMs = 24 * 60 * MINUTE_MS
  const candidates = [asIfUtc - aheadMs(asIfUtc - dayMs), asIfUtc - aheadMs(asIfUtc + dayMs)]
  const shown = candidates.filter((atMs) => localAt(atMs, timeZone) === local)
  return shown.length > 0 ? Math.min(...shown) : Math.max(...candidates)
}

const floorToMinute = (atMs: number) => Math.floor(atMs / MINUTE_MS) * MINUTE_MS

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  clocks.set(timeZone, clock)
  return clock
}
