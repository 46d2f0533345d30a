// What was found in a calendar file, and what was left out and why.
import type { CalendarReading } from '../../../../contract/calendar'
import { m } from '../../../messages/unlocked'

export function readingFacts(reading: CalendarReading): string[] {
  const { found, noneFound, about } = m.rhythm.calendarIn
  const counted = (
    ['unknownZones', 'unreadable', 'allDay', 'cancelled', 'unfollowed', 'brokenLines'] as const
  )
    .filter((what) => reading[what] > 0)
    .map((what) => about[what](reading[what]))
  return [
    reading.dates.length === 0 ? noneFound : `${found(reading.dates.length)}.`,
    ...(reading.dates.some(({ isFloating }) => isFloating) ? [about.floating] : []),
    ...counted,
    ...(reading.isCutOff ? [about.isCutOff] : []),
  ]
}
