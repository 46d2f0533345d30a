// The shape of resources/demo/demo.json: a compact notation that is turned into documents when a demo vault is made.
import { z } from 'zod'
import { pairPurpose } from '../../../contract/pairs'
import { byWhom, sessionPlace, sessionState } from '../../../contract/sessions'

/** Days are counted as in `demo-days.ts`. */
const days = z.number().int()

/** Words may bear the notation of `inline.ts`. */
export const block = z.union([
  z.strictObject({ h: z.string() }),
  z.strictObject({ p: z.string() }),
  z.strictObject({ ul: z.array(z.string()) }),
  z.strictObject({ ol: z.array(z.string()) }),
  z.strictObject({ quote: z.string() }),
  z.strictObject({
    todo: z.array(
      z.strictObject({
        done: z.boolean(),
        /** Ticked so many days after the session; without it, in the note itself. */
        doneAfterDays: days.optional(),
        text: z.string(),
        owner: byWhom.optional(),
        dueInDays: days.optional(),
      }),
    ),
  }),
  /** Rows of cells; the first row is the head. */
  z.strictObject({ table: z.array(z.array(z.string())) }),
])

/** `carried`: indexes into the summary's `carry`, as list items. */
const summaryBlock = z.union([
  z.strictObject({ h: z.string() }),
  z.strictObject({ p: z.string() }),
  z.strictObject({ ul: z.array(z.string()) }),
  z.strictObject({ carried: z.array(z.number().int()) }),
])

const blocks = z.array(block)
const whoAndWhy = { by: byWhom, why: z.string() }

const session = z.strictObject({
  title: z.string(),
  /** Negative: it lies ahead. */
  daysAgo: days,
  time: z.string(),
  minutes: z.number().int(),
  place: sessionPlace,
  state: sessionState,
  /** What became of the date. */
  moved: z.strictObject({ fromDaysAgo: days, fromTime: z.string(), ...whoAndWhy }).optional(),
  cancelled: z.strictObject(whoAndWhy).optional(),
  keptBy: byWhom.default('both'),
  prep: blocks.default([]),
  note: blocks.default([]),
  /** Earlier words of the note, oldest first: they are in its history. */
  drafts: z.array(blocks).default([]),
  reflection: blocks.default([]),
  felt: z.array(z.string()).default([]),
})

const summary = z.strictObject({
  title: z.string(),
  withNames: z.boolean(),
  /** `passage`: which of the note's marked passages, from 0 in reading order. */
  carry: z.array(z.strictObject({ session: z.string(), passage: z.number().int() })),
  body: z.array(summaryBlock),
})

export const sample = z.strictObject({
  format: z.literal(3),
  pairs: z.array(
    z.strictObject({
      key: z.string(),
      myName: z.string(),
      partnerName: z.string(),
      purpose: pairPurpose,
      objective: z.string(),
      sessions: z.array(session),
      summaries: z.array(summary),
    }),
  ),
})

export type Block = z.infer<typeof block>
export type SummaryBlock = z.infer<typeof summaryBlock>
export type SamplePair = z.infer<typeof sample>['pairs'][number]
export type SampleSession = z.infer<typeof session>
export type SampleSummary = z.infer<typeof summary>
