// Cards: a skill lesson, a challenge, an assumption, a request for feedback, an introduction, a format to try. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { CardField, CardKind, CardState, Format, Whom } from '../domain/card-kinds'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, localDateTime, revision, shortText, title } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** The same three as in sessions.ts, which itself takes cards from here. */
const byWhom = z.enum(['me', 'partner', 'both']) satisfies z.ZodType<Whom>

export const cardKind = z.enum([
  'lesson',
  'challenge',
  'assumption',
  'feedback',
  'introduction',
  'format',
]) satisfies z.ZodType<CardKind>
export const cardState = z.enum([
  'planned',
  'shown',
  'tried',
  'practised',
  'proven',
  'spotted',
  'questioned',
  'experiment',
  'kept',
  'changed',
  'assumed',
  'tested',
  'confirmed',
  'revised',
  'asked',
  'heard',
  'actedOn',
  'promised',
  'made',
  'met',
  'fellThrough',
  'idea',
  'again',
  'once',
]) satisfies z.ZodType<CardState>
export const cardFormat = z.enum([
  'shadowing',
  'siteVisit',
  'walk',
  'swapMeeting',
  'own',
]) satisfies z.ZodType<Format>

const cardField = z.enum([
  'demo',
  'attempt',
  'homework',
  'proof',
  'practice',
  'whyKept',
  'experiment',
  'result',
  'assumed',
  'evidence',
  'learned',
  'wrong',
  'right',
  'change',
  'whom',
  'promised',
  'done',
  'what',
  'noticed',
]) satisfies z.ZodType<CardField>

/** Of other kinds' fields nothing is kept. */
const cardFields = z.partialRecord(cardField, z.string().max(10_000))

const line = {
  id,
  pairId: id,
  kind: cardKind,
  title,
  state: cardState,
  /** Whose card it is: who teaches, spotted, assumed, asks, promised, had the idea. */
  byWhom,
  dueOn: calendarDay.nullable(),
  /** Of a format experiment, what is tried out; else null. */
  format: cardFormat.nullable(),
  openedOn: calendarDay,
  /** The day of its last step. */
  stateSince: calendarDay,
  /** How many sessions were held since it came up. */
  timesCarried: z.number().int(),
  /** To be talked about at the next session; over once a session was held since that was asked. */
  isToDiscuss: z.boolean(),
}

export const cardLine = z.strictObject(line)

export const cardStep = z.strictObject({
  state: cardState,
  by: byWhom,
  note: shortText,
  on: calendarDay,
  at: instant,
})

export const openCard = z.strictObject({
  ...line,
  /** Every field of its kind. */
  fields: cardFields,
  /** Of the title and the fields; what else is on the card is written as it is. */
  revision,
  /** Where it came up. */
  session: z.strictObject({ id, title: z.string(), heldOn: localDateTime }).nullable(),
  /** Of an introduction: who is introduced, if that is a name to keep. */
  person: z.strictObject({ id, name: z.string() }).nullable(),
  /** How it went, the first state first. */
  steps: z.array(cardStep),
  changedAt: instant,
})

export const waitingCard = z.strictObject({ ...line, partnerName: z.string() })

const aboutCard = z.strictObject({ cardId: id })

export const cardsContract = {
  /** Of a pair, open and closed, the newest first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(cardLine)),
  open: base.input(aboutCard).output(openCard),
  /** `today`: the page's own calendar day, here and below. */
  add: base
    .input(
      z.strictObject({
        pairId: id,
        kind: cardKind,
        title,
        byWhom,
        dueOn: calendarDay.nullable(),
        format: cardFormat.nullable(),
        /** Where it came up. */
        sessionId: id.nullable(),
        today: calendarDay,
      }),
    )
    .output(openCard),
  /** Title and fields. Answers only after the commit. */
  save: base
    .input(z.strictObject({ ...aboutCard.shape, baseRevision: revision, title, fields: cardFields }))
    .output(z.strictObject({ revision, savedAt: instant })),
  setDetails: base
    .input(
      z.strictObject({
        ...aboutCard.shape,
        byWhom,
        dueOn: calendarDay.nullable(),
        format: cardFormat.nullable(),
        sessionId: id.nullable(),
        personId: id.nullable(),
      }),
    )
    .output(openCard),
  /** `now`: a local date and time. */
  discuss: base
    .input(z.strictObject({ ...aboutCard.shape, isToDiscuss: z.boolean(), now: localDateTime }))
    .output(openCard),
  /** `from`: the state that was on the screen. STALE_REVISION: it has another one by now, or no step leads there. */
  step: base
    .input(
      z.strictObject({
        ...aboutCard.shape,
        from: cardState,
        to: cardState,
        by: byWhom,
        note: shortText,
        today: calendarDay,
      }),
    )
    .output(openCard),
  /** Takes the last step back, with what was written about it. STALE_REVISION, also at the first state. */
  stepBack: base.input(z.strictObject({ ...aboutCard.shape, from: cardState })).output(openCard),
  /** Open cards of all pairs by whose turn it is, the most pressing first. What waits for both is for me, too. */
  waiting: base
    .input(z.strictObject({}))
    .output(z.strictObject({ forMe: z.array(waitingCard), forPartner: z.array(waitingCard) })),
}

export type CardLine = z.infer<typeof cardLine>
export type OpenCard = z.infer<typeof openCard>
export type CardStep = z.infer<typeof cardStep>
export type WaitingCard = z.infer<typeof waitingCard>
