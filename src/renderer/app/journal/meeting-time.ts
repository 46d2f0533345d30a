// The time of a meeting in words: where it was set, and here where the clocks differ.
import { dayOf } from '../../../domain/calendar-day'
import { instantOf, isKnownZone, localAt } from '../../../domain/zoned-time'
import { m } from '../../messages/unlocked'
import { asShortDay, asTime, ownZone } from '../../ui/local-dates'

interface When {
  /** A local date and time of its zone. */
  readonly heldOn: string
  readonly timeZone: string
}

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
