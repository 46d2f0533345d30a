// Small words about a session, the same in the list and on the paper.
import type { SessionLine, SessionPlace } from '../../../contract/sessions'
import { asLongDay } from '../../ui/local-dates'

export const placeNames: Readonly<Record<SessionPlace, string>> = {
  inPerson: 'in person',
  video: 'by video',
  phone: 'by phone',
  walk: 'on a walk',
}

type Details = Pick<SessionLine, 'heldOn' | 'minutes' | 'place'>

/** "Thu 19 November · 50 min · in person". */
export function detailsInWords({ heldOn, minutes, place }: Details): string {
  const parts = [asLongDay(heldOn)]
  if (minutes !== null) parts.push(`${String(minutes)} min`)
  if (place !== null) parts.push(placeNames[place])
  return parts.join(' · ')
}
