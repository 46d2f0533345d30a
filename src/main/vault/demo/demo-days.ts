// Days of the sample on the calendar. Invariant: they are counted from the Saturday next to the day on which the vault is
// made, at most a day ahead: so the demo never grows old, and nobody meets on a Sunday.
import { daysLater, weekdayOf } from '../../../domain/calendar-day'
import type { VaultDeps } from '../deps'

type Clock = Pick<VaultDeps, 'now'>

/** The fictional pairs meet in one place, whatever the zone of the laptop. */
export const DEMO_TIME_ZONE = 'Europe/Oslo'

/** The calendar day that lies so many days from that Saturday on. */
export const dayIn = ({ now }: Clock, days: number): string =>
  daysLater(saturdayNextTo(now().toISOString().slice(0, 10)), days)

/** The last one; on a Friday, the next. What the sample says of the last two days was written by then. */
const saturdayNextTo = (today: string): string =>
  daysLater(today, 1 - ((weekdayOf(daysLater(today, 1)) + 1) % 7))

/** In the afternoon of that day, or just now if that lies ahead. */
export function instantIn(deps: Clock, days: number): string {
  const [then, now] = [`${dayIn(deps, days)}T16:00:00.000Z`, deps.now().toISOString()]
  return then < now ? then : now
}

/** Whoever acts with these acts on that day. */
export function onDay<Deps extends Clock>(deps: Deps, days: number): Deps {
  const then = new Date(instantIn(deps, days))
  return { ...deps, now: () => then }
}
