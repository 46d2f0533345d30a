// Small words about a session, the same in the list, on the paper and in the dialogs.
import type { SessionLine } from '../../../contract/sessions'
import { dayOf } from '../../../domain/calendar-day'
import { instantOf, isKnownZone, localAt } from '../../../domain/zoned-time'
import { m } from '../../messages/unlocked'
import { asLongDay, asShortDay, asTime, ownZone } from '../../ui/local-dates'

type When = Pick<SessionLine, 'heldOn' | 'timeZone'>

/** "Thu 19 November", "15:00", "50 min", "in person". */
export function detailsInParts({
  heldOn,
  timeZone,
  minutes,
  place,
}: Pick<SessionLine, 'heldOn' | 'timeZone' | 'minutes' | 'place'>): string[] {
  const parts = [asLongDay(heldOn), timeInWords({ heldOn, timeZone })]
  if (minutes !== null) parts.push(m.sessions.minutes(minutes))
  if (place !== null) parts.push(m.sessions.places[place])
  return parts
}

/** "Thu 3 December · 15:00". */
export const whenInWords = (when: When): string => `${asLongDay(when.heldOn)} · ${timeInWords(when)}`

/** "15:00", or where the clocks differ "15:00 in Oslo · 14:00 here". */
export function timeInWords({ heldOn, timeZone }: When, here = ownZone()): string {
  const there = timeThereInWords({ heldOn, timeZone }, here)
  if (!isKnownZone(timeZone)) return there
  const local = localAt(instantOf(heldOn, timeZone), here)
  if (local === heldOn) return there
  const day = dayOf(local) === dayOf(heldOn) ? '' : `${asShortDay(local)}, `
  return `${there} · ${m.sessions.details.timeHere(`${day}${asTime(local)}`)}`
}

/** "15:00", or where the clocks differ "15:00 in Oslo". */
export function timeThereInWords(when: When, here = ownZone()): string {
  const time = asTime(when.heldOn)
  return differs(when, here) ? m.sessions.details.timeThere(time, cityOf(when.timeZone)) : time
}

/** As short as it can be: "15:00", or where the clocks differ "15:00 Oslo". */
export function timeInShort(when: When, here = ownZone()): string {
  const time = asTime(when.heldOn)
  return differs(when, here) ? m.sessions.details.timeThereInShort(time, cityOf(when.timeZone)) : time
}

/** A zone that is not known here may show anything. */
function differs({ heldOn, timeZone }: When, here: string): boolean {
  if (timeZone === here) return false
  return !isKnownZone(timeZone) || localAt(instantOf(heldOn, timeZone), here) !== heldOn
}

/** `America/Argentina/Buenos_Aires` → "Buenos Aires". */
export const cityOf = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
