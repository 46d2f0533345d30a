// Dates out of a calendar file, and what is known before one is written. The words of a file stay in page and vault.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, localDateTime, timeZone } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const MAX_CALENDAR_BYTES = 20 * 1024 * 1024
export const MAX_CALENDAR_EVENTS = 10_000

/** Which dates go into a calendar file. */
export const calendarChoice = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('session'), sessionId: id }),
  z.strictObject({ is: z.literal('planned') }),
  /** The next dates of the rhythm, whether planned or not. */
  z.strictObject({ is: z.literal('rhythm'), count: z.number().int().min(1).max(26) }),
])

/** What each date is called in the file. Never a name of a person. */
export const calendarTitle = z.string().trim().min(1).max(80)

export const foundDate = z.strictObject({
  /** Which of the found ones, from 0. */
  at: z.number().int().nonnegative(),
  /** As it stands in the file. */
  title: z.string(),
  heldOn: localDateTime,
  timeZone,
  minutes: z.number().int().nullable(),
  /** The file names no zone: this computer's was taken. */
  isFloating: z.boolean(),
  isRepeated: z.boolean(),
  /** It was taken over before. */
  isKnown: z.boolean(),
})

const reading = z.strictObject({
  readingId: id,
  dates: z.array(foundDate),
  brokenLines: z.number().int(),
  /** Events that could not be read, and why none of their dates stands above. */
  unreadable: z.number().int(),
  cancelled: z.number().int(),
  allDay: z.number().int(),
  /** Events that repeat in a way that is not followed: only their first date stands above. */
  unfollowed: z.number().int(),
  /** There are more dates than are read at once. */
  isCutOff: z.boolean(),
  /** Zones the file names but does not explain: this computer's was taken. */
  unknownZones: z.number().int(),
})

export const calendarContract = {
  /** What a title would give away: nothing, a name, or private words. */
  checkTitle: base
    .input(z.strictObject({ title: calendarTitle }))
    .output(z.strictObject({ problem: z.enum(['name', 'leak']).nullable() })),
  /** Reads the words of a file; nothing is written. Repeated events are followed from `from` up to `until`. */
  read: base
    .errors({ NOT_A_CALENDAR: {}, CALENDAR_TOO_LARGE: {} })
    .input(z.strictObject({ words: z.string(), timeZone, from: localDateTime, until: localDateTime }))
    .output(reading),
  /** The chosen dates become sessions: those before `now` held, the others planned. */
  take: base
    .input(
      z.strictObject({
        readingId: id,
        now: localDateTime,
        picks: z
          .array(z.strictObject({ at: z.number().int().nonnegative(), pairId: id }))
          .min(1)
          .max(MAX_CALENDAR_EVENTS),
      }),
    )
    .output(z.strictObject({ importId: id, added: z.number().int(), doubles: z.number().int() })),
  /** Takes all of one import back; a session that was written in goes to the trash instead. */
  undo: base
    .input(z.strictObject({ importId: id }))
    .output(z.strictObject({ removed: z.number().int(), inTrash: z.number().int() })),
}

export type CalendarChoice = z.infer<typeof calendarChoice>
export type FoundDate = z.infer<typeof foundDate>
export type CalendarReading = z.infer<typeof reading>
