// Small words about a session, the same in the list, on the paper and in the dialogs.
import type { SessionLine } from '../../../contract/sessions'
import { m } from '../../messages/unlocked'
import { asLongDay } from '../../ui/local-dates'
import { timeInWords } from '../../app/journal/meeting-time'

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
