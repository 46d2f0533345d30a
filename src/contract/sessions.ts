// Sessions, their three notes and how they went. Private room; nothing here ever leaves it.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { cardLine } from './cards'
import { unexpectedErrors, writingErrors } from './errors'
import {
  calendarDay,
  document,
  id,
  instant,
  localDateTime,
  revision,
  shortText,
  timeZone,
  title,
} from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const sessionPlace = z.enum(['inPerson', 'video', 'phone', 'walk'])

/** Planned → held → closed; a cancelled one stays in the list, with who and why. */
export const sessionState = z.enum(['planned', 'held', 'closed', 'cancelled'])

/** The three notes of a session: before, about, and after it. */
export const notePart = z.enum(['prep', 'note', 'reflection'])

/** Whose doing it was. */
export const byWhom = z.enum(['me', 'partner', 'both'])

const details = {
  title,
  heldOn: localDateTime,
  timeZone,
  minutes: z.number().int().min(0).max(1440).nullable(),
  place: sessionPlace.nullable(),
}
const { heldOn, minutes, place } = details
const when = { heldOn, timeZone, minutes, place }

/** What became of the planned date. `why` is private. */
export const rhythmEvent = z.strictObject({
  id,
  kind: z.enum(['kept', 'moved', 'cancelled']),
  by: byWhom,
  why: shortText,
  /** The date it was about, and for `moved` the new one. */
  from: localDateTime,
  to: localDateTime.nullable(),
  at: instant,
})

export const sessionSummaryLine = z.strictObject({
  id,
  pairId: id,
  ...details,
  state: sessionState,
  /** It was moved at least once. */
  wasMoved: z.boolean(),
  /** The first words of the note, at most 160 characters. */
  excerpt: z.string(),
  markedCount: z.number().int(),
  /** How many of its passages were carried into the shared room. */
  carriedCount: z.number().int(),
})

const howItWent = z.array(z.string().trim().min(1).max(60)).max(12)

export const openSession = z.strictObject({
  id,
  pairId: id,
  ...details,
  state: sessionState,
  /** How it went, in a few words of one's own or offered ones. */
  felt: howItWent,
  /** It was closed without a next date on purpose. */
  isNextDateWaived: z.boolean(),
  rhythm: z.array(rhythmEvent),
  part: notePart,
  noteId: id,
  revision,
  document,
  savedAt: instant,
  /** Words in each of the three notes. */
  wordCounts: z.strictObject({
    prep: z.number().int(),
    note: z.number().int(),
    reflection: z.number().int(),
  }),
})

/** Where a page of the list ends: the next one begins behind it. */
export const sessionCursor = z.strictObject({ heldOn: localDateTime, id })

export const openAction = z.strictObject({
  noteId: id,
  sessionId: id,
  sessionTitle: z.string(),
  heldOn: localDateTime,
  /** Which of the note's task items, from 0 in reading order. */
  at: z.number().int().nonnegative(),
  text: z.string(),
  owner: byWhom.nullable(),
  dueOn: calendarDay.nullable(),
  isDone: z.boolean(),
  /** How many sessions of the pair were held since the one it stands in: how often it was carried forward. */
  timesCarried: z.number().int(),
})

export const beforeYouMeet = z.strictObject({
  /** Open actions of all earlier sessions, oldest first. */
  actions: z.array(openAction),
  /** Goals that are open, the ones with the nearest due date first. */
  goals: z.array(
    z.strictObject({
      id,
      title: z.string(),
      forWhom: byWhom,
      dueOn: calendarDay.nullable(),
      createdAt: instant,
    }),
  ),
  /** Open cards that had come up by then, the most pressing first. */
  cards: z.array(cardLine),
  /** The last three held before this one, newest first, with their whole note. */
  lastSessions: z.array(z.strictObject({ line: sessionSummaryLine, noteId: id, document })),
})

const next = z.discriminatedUnion('is', [
  /** A later session is planned already. */
  z.strictObject({ is: z.literal('planned') }),
  z.strictObject({ is: z.literal('plan'), ...details }),
  /** None, on purpose. */
  z.strictObject({ is: z.literal('waived') }),
])

const aboutSession = z.strictObject({ sessionId: id })

export const sessionsContract = {
  /** Newest first; all pairs if `pairId` is null. A page at a time. */
  list: base
    .input(
      z.strictObject({
        pairId: id.nullable(),
        limit: z.number().int().min(1).max(200),
        before: sessionCursor.nullable(),
      }),
    )
    .output(z.strictObject({ lines: z.array(sessionSummaryLine), next: sessionCursor.nullable() })),
  /** Every session of a calendar month (`2026-11`), oldest first; all pairs if `pairId` is null. */
  month: base
    .input(z.strictObject({ pairId: id.nullable(), month: z.string().regex(/^\d{4}-\d{2}$/) }))
    .output(z.array(sessionSummaryLine)),
  line: base.input(aboutSession).output(sessionSummaryLine),
  /** The next planned session, counted from `from` (a local date and time); null: none is planned. */
  next: base.input(z.strictObject({ pairId: id, from: localDateTime })).output(sessionSummaryLine.nullable()),
  /** `note`: a document its note part (prep for a planned one) begins with, such as a template. */
  create: base
    .input(
      z.strictObject({
        pairId: id,
        ...details,
        state: z.enum(['planned', 'held']),
        document: document.nullable(),
      }),
    )
    .output(openSession),
  open: base.input(z.strictObject({ sessionId: id, part: notePart })).output(openSession),
  /** Corrects date, length, place. The title is saved with the note; a new date with a reason is `move`. */
  setDetails: base.input(z.strictObject({ sessionId: id, ...when })).output(z.strictObject({})),
  /** Answers only after the commit. `baseRevision` is the revision the words were typed on. */
  save: base
    .input(z.strictObject({ sessionId: id, part: notePart, baseRevision: revision, title, document }))
    .output(z.strictObject({ revision, savedAt: instant })),

  /** Open actions, open goals and the last three sessions, as they were before this session. */
  before: base.input(aboutSession).output(beforeYouMeet),
  /** Ticks a task in the note it stands in. STALE_REVISION: the note was changed, the list is old. */
  tickAction: base
    .input(
      z.strictObject({
        noteId: id,
        at: z.number().int().nonnegative(),
        text: z.string(),
        isDone: z.boolean(),
      }),
    )
    .output(z.strictObject({})),

  /** It took place: planned → held. */
  hold: base.input(z.strictObject({ sessionId: id, by: byWhom })).output(z.strictObject({})),
  /** A new date, with who moved it and why. */
  move: base
    .input(z.strictObject({ sessionId: id, heldOn: localDateTime, timeZone, by: byWhom, why: shortText }))
    .output(z.strictObject({})),
  /** `another`: the date that takes its place; planned with it, or neither. */
  cancel: base
    .input(
      z.strictObject({
        sessionId: id,
        by: byWhom,
        why: shortText,
        another: z.strictObject({ heldOn: localDateTime, timeZone }).nullable().default(null),
      }),
    )
    .output(z.strictObject({})),
  setFelt: base.input(z.strictObject({ sessionId: id, felt: howItWent })).output(z.strictObject({})),
  /** Refused without a next date, unless it is waived. Answers the planned next session, if there is one. */
  close: base
    .errors({ NEXT_DATE_MISSING: {} })
    .input(z.strictObject({ sessionId: id, from: localDateTime, next }))
    .output(z.strictObject({ next: sessionSummaryLine.nullable() })),
  /** Back to held (from closed) or planned (from cancelled, or held by mistake). */
  reopen: base
    .input(z.strictObject({ sessionId: id, state: z.enum(['planned', 'held']) }))
    .output(z.strictObject({})),
}

export type SessionLine = z.infer<typeof sessionSummaryLine>
export type OpenSession = z.infer<typeof openSession>
export type SessionPlace = z.infer<typeof sessionPlace>
export type SessionState = z.infer<typeof sessionState>
export type SessionCursor = z.infer<typeof sessionCursor>
export type NotePart = z.infer<typeof notePart>
export type ByWhom = z.infer<typeof byWhom>
export type RhythmEvent = z.infer<typeof rhythmEvent>
export type OpenAction = z.infer<typeof openAction>
export type BeforeYouMeet = z.infer<typeof beforeYouMeet>
