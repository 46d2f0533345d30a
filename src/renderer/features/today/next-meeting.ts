// When one meets next, as the clock on this desk shows it, whatever the zone the date was made in.
import type { SessionLine } from '../../../contract/sessions'
import { daysBetween } from '../../../domain/calendar-day'
import { instantOf, isKnownZone, localAt } from '../../../domain/zoned-time'

/** A local date and time of this desk. */
export const dateHere = (
  { heldOn, timeZone }: Pick<SessionLine, 'heldOn' | 'timeZone'>,
  here: string,
): string => (isKnownZone(timeZone) ? localAt(instantOf(heldOn, timeZone), here) : heldOn)

/** The nearest first; those without a date last, in the order they came in. */
export const nearestFirst = <Look extends { readonly next: SessionLine | null }>(
  looks: readonly Look[],
  here: string,
): Look[] => {
  const never = '9999'
  const at = ({ next }: Look) => (next === null ? never : dateHere(next, here))
  return [...looks].sort((one, other) => (at(one) < at(other) ? -1 : at(one) > at(other) ? 1 : 0))
}

/** How one says it: today, tomorrow, by the weekday within a week, else by the date. */
export function nearness(local: string, now: string): 'today' | 'tomorrow' | 'soon' | 'later' {
  const days = daysBetween(now, local)
  if (days <= 0) return 'today'
  if (days === 1) return 'tomorrow'
  return days < 7 ? 'soon' : 'later'
}
