// The shape of resources/demo/practice.json: what goes with the sessions of a demo pair, from the set-up to the reviews.
import { z } from 'zod'
import { candidateState } from '../../../contract/candidates'
import { cardFormat, cardKind, cardState } from '../../../contract/cards'
import { charterPart } from '../../../contract/charter'
import { goalState, measure } from '../../../contract/goals'
import { lineCheck } from '../../../contract/line-checks'
import { pair, setUpStep } from '../../../contract/pairs'
import { reviewMoment } from '../../../contract/reviews'
import { byWhom } from '../../../contract/sessions'
import { skill } from '../../../contract/skills'

/** Days from the day on which the vault is made; negative: before it. */
const day = z.number().int()
const level = z.number().int().min(1).max(5)
const words = z.string().min(1)
/** Of a session of the same pair. */
const sessionTitle = words

const setUp = z.strictObject({
  ...pair.pick({
    purposeWords: true,
    myFunction: true,
    partnerFunction: true,
    myLevel: true,
    partnerLevel: true,
    communication: true,
  }).shape,
  doneSteps: z.array(setUpStep),
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

/** `from`: it was measured with another one before. */
const measureFrom = z.intersection(z.looseObject({ from: day.optional() }), z.unknown()).transform((given) => {
  const { from, ...rest } = given as { from?: number }
  return { from, measure: measure.parse(rest) }
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
  measures: z.array(measureFrom).min(1),
  milestones: z
    .array(z.strictObject({ title: words, dueOn: day, reachedOn: day.nullable().default(null) }))
    .default([]),
  /** Oldest first. */
  checkIns: z.array(
    z.strictObject({ on: day, value: z.number().nullable(), confidence: level, comment: words }),
  ),
  evidence: z.array(sessionTitle).default([]),
  state: goalState.default('open'),
})

const card = z.strictObject({
  kind: cardKind,
  format: cardFormat.nullable().default(null),
  title: words,
  byWhom,
  openedOn: day,
  dueOn: day.nullable().default(null),
  /** Where it came up. */
  session: sessionTitle.optional(),
  person: words.optional(),
  fields: z.record(z.string(), z.string()),
  steps: z.array(z.strictObject({ state: cardState, by: byWhom, on: day, note: z.string().default('') })),
})
