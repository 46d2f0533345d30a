// Sessions and their notes. Private room; nothing here ever leaves it.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { document, id, instant, localDateTime, revision, timeZone, title } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const sessionPlace = z.enum(['inPerson', 'video', 'phone', 'walk'])

const details = {
  title,
  heldOn: localDateTime,
  timeZone,
  minutes: z.number().int().min(0).max(1440).nullable(),
  place: sessionPlace.nullable(),
}

export const sessionSummaryLine = z.strictObject({
  id,
  ...details,
  /** The first words of the note, at most 160 characters. */
  excerpt: z.string(),
  markedCount: z.number().int(),
  /** How many of its passages were carried into the shared room. */
  carriedCount: z.number().int(),
})

export const openSession = z.strictObject({
  id,
  pairId: id,
  ...details,
  noteId: id,
  revision,
  document,
  savedAt: instant,
})

export const sessionsContract = {
  /** Newest first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(sessionSummaryLine)),
  create: base.input(z.strictObject({ pairId: id, ...details })).output(openSession),
  open: base.input(z.strictObject({ sessionId: id })).output(openSession),
  /** Date, length, place. The title is saved with the note. */
  setDetails: base
    .input(
      z.strictObject({
        sessionId: id,
        heldOn: details.heldOn,
        timeZone,
        minutes: details.minutes,
        place: details.place,
      }),
    )
    .output(z.strictObject({})),
  /** Answers only after the commit. `baseRevision` is the revision the words were typed on. */
  save: base
    .input(z.strictObject({ sessionId: id, baseRevision: revision, title, document }))
    .output(z.strictObject({ revision, savedAt: instant })),
}

export type SessionLine = z.infer<typeof sessionSummaryLine>
export type OpenSession = z.infer<typeof openSession>
export type SessionPlace = z.infer<typeof sessionPlace>
