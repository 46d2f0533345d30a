// The sealed reveal: both answer the same questions and seal, before either sees what the other said; then both open.
// Invariant: the page ticks what may leave by its fingerprint; the words come from the vault.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { RevealAbout, RevealPhase } from '../domain/reveal'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant, shortText } from './fields'
import { signingErrors } from './handover'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** What `handover.receive` may say of a file of a reveal, besides what it says of every file. Nothing was changed. */
export const revealErrors = {
  /** The partner sealed or opened something else before, and that counts. */
  REVEAL_CHANGED: {},
  /** The partner's seal is not here yet: ask for that file first. */
  REVEAL_SEAL_MISSING: {},
  /** It opens although nothing was sealed here. */
  REVEAL_NOT_SEALED: {},
  /** It answers a seal of mine that this vault does not know: an older copy of one of the vaults. */
  REVEAL_OTHER_SEAL: {},
  /** The answers are not those that were sealed. */
  REVEAL_DOES_NOT_MATCH: {},
  /** The same reveal with other questions. */
  REVEAL_OTHER_QUESTIONS: {},
  /** My own file, of a reveal that this vault has lost: it has to be begun anew. */
  REVEAL_LOST: {},
} as const

const about = z.enum(['ratings', 'expectations', 'feedback']) satisfies z.ZodType<RevealAbout>
const phase = z.enum([
  'draft',
  'asked',
  'sealed',
  'bothSealed',
  'openedByMe',
  'openedByPartner',
  'open',
]) satisfies z.ZodType<RevealPhase>

const revealLine = z.strictObject({
  id,
  pairId: id,
  about,
  title: z.string(),
  phase,
  begunAt: instant,
  /** The round of ratings or the charter it was begun from. */
  sourceId: id.nullable(),
})

const question = z.strictObject({
  key: z.string(),
  kind: z.enum(['scale', 'words']),
  text: z.string(),
  low: z.string(),
  high: z.string(),
  /** Whose matter it is. */
  whose: z.enum(['me', 'partner', 'pair']),
})

const answer = z.strictObject({
  key: z.string().max(64),
  value: z.number().int().min(1).max(5).nullable(),
  words: shortText,
})

const openReveal = revealLine.extend({
  partnerName: z.string(),
  trust: z.enum(['notPaired', 'notCompared', 'compared', 'differ']),
  questions: z.array(question),
  /** What is not asked, while nobody has sealed; `place`: among all questions. My answers to them are kept. */
  leftOut: z.array(z.strictObject({ key: z.string(), text: z.string(), place: z.number().int() })),
  /** In the order of the questions. Sealed: they stand as they were sealed. */
  mine: z.array(answer),
  /** Null until both have opened. */
  theirs: z.array(answer).nullable(),
  /** Of the questions and my answers as they stand: goes back with the act that lets them leave. */
  fingerprint: z.string(),
  /** What can be written as a file now: my latest. */
  file: z.enum(['seal', 'opening']).nullable(),
  /** The name under which my seal left last, until I show my answers; null: it did not leave yet. */
  sealedAs: z.string().nullable(),
  /** They answered it: it is with them. */
  isMySealThere: z.boolean(),
})

const waitingReveals = z.strictObject({ forMe: z.array(revealLine), forThem: z.array(revealLine) })

const aboutReveal = z.strictObject({ revealId: id })
const leaving = base.errors({ ...signingErrors, OFFER_CHANGED: {} })
const chosen = z.strictObject({ revealId: id, fingerprint: z.string().max(64) })

export const revealContract = {
  /** What waits for me and for my partners, of all pairs. */
  waiting: base.input(z.strictObject({})).output(waitingReveals),
  /** Newest first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(revealLine)),
  /** The one that was begun from it before, where there is one. Nothing leaves by it. */
  begin: base
    .input(
      z.discriminatedUnion('about', [
        z.strictObject({ pairId: id, about: z.literal('ratings'), roundId: id }),
        z.strictObject({ pairId: id, about: z.literal('expectations') }),
        z.strictObject({ pairId: id, about: z.literal('feedback') }),
      ]),
    )
    .output(openReveal),
  see: base.input(aboutReveal).output(openReveal),
  /** Until it is sealed. */
  answer: base.input(aboutReveal.extend(answer.shape)).output(openReveal),
  /** Leaves a question out, or asks it after all; while nobody has sealed. */
  ask: base.input(aboutReveal.extend({ key: z.string().max(64), isAsked: z.boolean() })).output(openReveal),
  /** From here on my answers stand. The questions go to the partner with the file, my answers do not. */
  seal: leaving.input(chosen).output(openReveal),
  /** Once both have sealed. My answers go to the partner with the next file. */
  show: leaving.input(chosen).output(openReveal),
  /** Out of this vault for good. What the partner was given stays there. */
  remove: base.input(aboutReveal).output(z.strictObject({})),
}

export type RevealErrorCode = keyof typeof revealErrors
export type RevealLine = z.infer<typeof revealLine>
export type WaitingReveals = z.infer<typeof waitingReveals>
export type OpenReveal = z.infer<typeof openReveal>
export type AskedQuestion = z.infer<typeof question>
export type GivenAnswer = z.infer<typeof answer>
