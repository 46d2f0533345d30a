// Reads a calendar file the page holds, and keeps its dates in memory until the next one is read.
import type { CalendarReading } from '../../../contract/calendar'
import { MAX_CALENDAR_BYTES, MAX_CALENDAR_EVENTS } from '../../../contract/calendar'
import {
  readCalendar,
  type CalendarFile,
  type CalendarFileDate,
} from '../../../domain/icalendar/read-calendar'
import { utf8SizeBytes } from '../../../domain/utf8'
import { isKnownZone } from '../../../domain/zoned-time'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { breathing } from './breathing'

interface Asked {
  readonly words: string
  readonly timeZone: string
  readonly from: string
  readonly until: string
}

export interface CalendarReadings {
  /** Throws CALENDAR_TOO_LARGE or NOT_A_CALENDAR. */
  read(asked: Asked): Promise<CalendarReading>
  /** Undefined: another file was read since. */
  find(readingId: string): readonly CalendarFileDate[] | undefined
}

export function calendarReadings({ vault, newId }: Pick<VaultDeps, 'vault' | 'newId'>): CalendarReadings {
  const { calendar } = vault.privateRoom
  let last: { readonly readingId: string; readonly dates: readonly CalendarFileDate[] } | undefined
  return {
    read: async ({ words, timeZone, from, until }) => {
      if (words.length > MAX_CALENDAR_BYTES || utf8SizeBytes(words) > MAX_CALENDAR_BYTES)
        throw new Refusal('CALENDAR_TOO_LARGE')
      const file = await finished({
        text: words,
        zone: isKnownZone(timeZone) ? timeZone : 'UTC',
        from: from.slice(0, 10),
        until: until.slice(0, 10),
        mostEvents: MAX_CALENDAR_EVENTS,
      })
      if (!file.isCalendar) throw new Refusal('NOT_A_CALENDAR')
      const { isCalendar: _is, dates, ...tally } = file
      last = { readingId: newId(), dates }
      const found = dates.map(({ uid, startsAt, ...date }, at) => ({
        ...date,
        at,
        isKnown: calendar.isKnown(uid, startsAt),
      }))
      return { readingId: last.readingId, dates: found, ...tally }
    },
    find: (readingId) => (last?.readingId === readingId ? last.dates : undefined),
  }
}

async function finished(asked: Parameters<typeof readCalendar>[0]): Promise<CalendarFile> {
  const steps = readCalendar(asked)
  const breathe = breathing()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await breathe()
  }
}
