// Days of the sample on the calendar. Invariant: they are counted from the day on which the vault is made, so that the
// demo never grows old.
import { daysLater } from '../../../domain/calendar-day'
import type { VaultDeps } from '../deps'

type Clock = Pick<VaultDeps, 'now'>

/** The fictional pairs meet in one place, whatever the zone of the laptop. */
export const DEMO_TIME_ZONE = 'Europe/Oslo'

/** The calendar day that lies so many days ahead. */
export const dayIn = ({ now }: Clock, days: number): string =>
  daysLater(now().toISOString().slice(0, 10), days)

/** In the afternoon of that day, or just now if that lies ahead. */
export function instantIn(deps: Clock, days: number): string {
  const [then, now] = [`${dayIn(deps, days)}T16:00:00.000Z`, deps.now().toISOString()]
  return then < now ? then : now
}
