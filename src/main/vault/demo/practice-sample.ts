// The shape of resources/demo/practice.json: what goes with the sessions of a demo pair, from the set-up to the reviews.
// Days are counted as in `demo-days.ts`; negative ones lie before.
import { z } from 'zod'
import { candidateState } from '../../../contract/candidates'
import { cardFormat, cardKind, cardState } from '../../../contract/cards'
import { charterPart } from '../../../contract/charter'
import { goalState, measure } from '../../../contract/goals'
import { lineCheck } from '../../../contract/line-checks'
import { pair } from '../../../contract/pairs'
import { reviewMoment } from '../../../contract/reviews'
import { byWhom } from '../../../contract/sessions'
import { skill } from '../../../contract/skills'
import { CARD_FIELDS } from '../../../domain/card-kinds'

const day = z.number().int()
const level = z.number().int().min(1).max(5)
const words = z.string().min(1)
/** The title of a session of the same pair. */
const session = words

const { purposeWords, myFunction, partnerFunction, myLevel, partnerLevel, communication } = pair.shape

const setUp = z.strictObject({
  purposeWords,
  myFunction,
  partnerFunction,
  myLevel,
  partnerLevel,
  communication,
  /** `levels`: now and wanted as I see it, now and wanted as my partner does. */
  skills: z.array(
    z.strictObject({
      learner: skill.shape.learner,
      name: words,
      levels: z.tuple([level, level, level, level]),
    }),
  ),
  lineCheck: z.strictObject({ on: day, answers: lineCheck.shape.answers }).nullable(),
})

const rhythm = z.strictObject({
  from: day,
  unit: z.enum(['weeks', 'months']),
  every: z.number().int(),
  time: words,
  minutes: z.number().int(),
  drives: byWhom,
  protects: byWhom,
})

const goal = z.strictObject({
  /** What notes call it. */
  key: z.string().regex(/^[a-z-]+$/),
  title: words,
  why: z.string().default(''),
  forWhom: byWhom,
  helper: byWhom.nullable().default(null),
  setOn: day,
  startsOn: day.optional(),
  dueOn: day.nullable(),
  checkInEveryDays: z.number().int(),
  /** Each but the first holds `from` a day. */
  measures: z.array(z.strictObject({ measure, from: day.default(0) })).min(1),
  milestones: z
    .array(z.strictObject({ title: words, dueOn: day, reachedOn: day.nullable().default(null) }))
    .default([]),
  checkIns: z.array(
    z.strictObject({ on: day, value: z.number().nullable(), confidence: level, comment: words }),
  ),
  evidence: z.array(session).default([]),
  state: goalState.default('open'),
})

const card = z.strictObject({
  kind: cardKind,
  format: cardFormat.nullable().default(null),
  title: words,
  byWhom,
  openedOn: day,
  dueOn: day.nullable().default(null),
  session: session.nullable().default(null),
  /** Who is introduced, where that is a name to keep. */
  person: words.nullable().default(null),
  fields: z.partialRecord(z.enum(CARD_FIELDS), z.string()),
  steps: z.array(z.strictObject({ state: cardState, by: byWhom, on: day, note: z.string().default('') })),
})

const clause = z.strictObject({ key: words, heading: words, words })

const charter = z.strictObject({
  title: words,
  /** Carried in from the private room. */
  parts: z.array(charterPart),
  sinceOn: day,
  reviewOn: day,
  endsOn: day,
  disclosureLevel: z.literal([0, 1, 2, 3]),
  expectations: z.strictObject({ me: words, partner: words }),
  /** As they stand below each other: typed, or by name one that was carried. */
  clauses: z.array(z.union([charterPart, clause])),
  readyOn: day,
  /** Handed over, and signed by the partner. */
  proposedOn: day,
  agreedOn: day,
  /** Clauses that were changed since. */
  draft: z.strictObject({ on: day, clauses: z.array(clause.omit({ heading: true })) }),
})

const review = z.strictObject({
  moment: reviewMoment,
  title: words,
  on: day,
  /** `ask`: the name of a question that comes with the program, or a skill. */
  answers: z.array(
    z.strictObject({
      ask: words,
      me: level,
      partner: level,
      comment: z.string().default(''),
      partnerComment: z.string().default(''),
    }),
  ),
  words: z
    .strictObject({
      whatWorks: words,
      whatToChange: words,
      whatWeKeep: words,
      thanks: words,
      next: z.enum(['goOn', 'change', 'end']),
    })
    .optional(),
})

const practice = z.strictObject({
  beganOn: day,
  setUp,
  rhythm: z.array(rhythm),
  goals: z.array(goal),
  cards: z.array(card),
  charter: charter.nullable(),
  reviews: z.array(review),
})

const candidate = z.strictObject({
  name: words,
  work: words,
  couldTeachMe: words,
  couldLearnFromMe: words,
  why: words,
  state: candidateState,
  addedOn: day,
  changedOn: day,
})

/** `pairs`: by the key of the pair in demo.json. */
export const practiceSample = z.strictObject({
  format: z.literal(1),
  pairs: z.record(z.string(), practice),
  candidates: z.array(candidate),
})

type Practice = z.infer<typeof practice>
export type SamplePractice = Practice
export type SampleSetUp = Practice['setUp']
export type SampleGoal = Practice['goals'][number]
export type SampleCard = Practice['cards'][number]
export type SampleCharter = NonNullable<Practice['charter']>
export type SampleReview = Practice['reviews'][number]
export type SampleCandidate = z.infer<typeof candidate>
