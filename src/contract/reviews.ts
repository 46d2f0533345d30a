// Where a pair stands: the same questions rated at the beginning, midway and at the end, and what was written then.
// Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { RatingSide } from '../domain/ratings'
import type { DueBecause, DueMoment } from '../domain/review-due'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, personName, revision, shortText, title } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const dueMoment = z.enum(['baseline', 'midTerm', 'closure']) satisfies z.ZodType<DueMoment>
export const reviewMoment = z.enum([...dueMoment.options, 'extra'])
const ratingSide = z.enum(['me', 'partner']) satisfies z.ZodType<RatingSide>

const questionText = z.string().trim().min(1).max(200)
/** What the two ends of the scale mean. */
const end = z.string().trim().max(60)
const questionWords = { text: questionText, low: end, high: end }

/** Its words never change: other words are another question, so that what is compared was asked alike. */
const ratingQuestion = z.strictObject({
  id,
  ...questionWords,
  /** Whose matter it is; of a skill, who learns it. */
  about: z.enum(['me', 'partner', 'pair']),
  isOwn: z.boolean(),
  /** The skill it asks for; it may be gone meanwhile. */
  skillId: id.nullable(),
  /** Not asked any more. */
  retiredOn: calendarDay.nullable(),
})

const answer = z.strictObject({
  questionId: id,
  /** Mine, or my partner's as told. */
  side: ratingSide,
  value: z.number().int().min(1).max(5).nullable(),
  comment: shortText,
})

const longText = z.string().max(20_000)

const reviewWords = z.strictObject({
  whatWorks: longText,
  whatToChange: longText,
  whatWeKeep: longText,
  thanks: longText,
  next: z.enum(['goOn', 'change', 'end']).nullable(),
})

const ratingRound = z.strictObject({
  id,
  pairId: id,
  moment: reviewMoment,
  title,
  onDay: calendarDay,
  state: z.enum(['open', 'done']),
  /** Where it was left. */
  step: z.string().nullable(),
  /** Of the words. */
  revision,
  answers: z.array(answer),
  words: reviewWords,
})

const dueReview = z.strictObject({
  pairId: id,
  partnerName: personName,
  moment: dueMoment,
  because: z.enum([
    'noBaseline',
    'reviewDate',
    'halfway',
    'sixSessions',
    'sixMonths',
    'endNears',
    'ended',
  ]) satisfies z.ZodType<DueBecause>,
  since: calendarDay,
  /** One of that moment that was begun and not finished. */
  roundId: id.nullable(),
})

const aboutRound = z.strictObject({ roundId: id })
const nothing = z.strictObject({})
const aboutQuestion = z.strictObject({ questionId: id, today: calendarDay })

export const reviewsContract = {
  /** Questions in their order, also retired ones; rounds oldest first. */
  ofPair: base
    .input(z.strictObject({ pairId: id }))
    .output(z.strictObject({ questions: z.array(ratingQuestion), rounds: z.array(ratingRound) })),
  /** At most one a pair. `today`: the day where the reader is. */
  due: base.input(z.strictObject({ today: calendarDay })).output(z.array(dueReview)),
  /** The one of that moment that is still open, where there is one. Built-in questions and skills come up to date. */
  begin: base
    .input(z.strictObject({ pairId: id, moment: reviewMoment, onDay: calendarDay, title: title.min(1) }))
    .output(ratingRound),
  rate: base.input(z.strictObject({ roundId: id, ...answer.shape })).output(nothing),
  write: base
    .input(z.strictObject({ roundId: id, baseRevision: revision, words: reviewWords }))
    .output(z.strictObject({ revision })),
  setStep: base.input(z.strictObject({ roundId: id, step: z.string().max(20) })).output(nothing),
  finish: base.input(aboutRound).output(nothing),
  reopen: base.input(aboutRound).output(nothing),
  addQuestion: base.input(z.strictObject({ pairId: id, ...questionWords })).output(ratingQuestion),
  /** A new question in the place of the old one, which is retired. */
  changeQuestion: base
    .input(z.strictObject({ ...aboutQuestion.shape, ...questionWords }))
    .output(ratingQuestion),
  retireQuestion: base.input(aboutQuestion).output(nothing),
  askAgain: base.input(z.strictObject({ questionId: id })).output(nothing),
}

export type ReviewMoment = z.infer<typeof reviewMoment>
export type RatingQuestion = z.infer<typeof ratingQuestion>
export type RatingAnswer = z.infer<typeof answer>
export type RatingRound = z.infer<typeof ratingRound>
export type ReviewWords = z.infer<typeof reviewWords>
export type PairReviews = {
  readonly questions: readonly RatingQuestion[]
  readonly rounds: readonly RatingRound[]
}
export type DueReviewOfPair = z.infer<typeof dueReview>
