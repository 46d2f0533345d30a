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

/** What goes between the two: the first round is mine, the answer the partner's, the last signature mine again. */
const handOver = z.strictObject({
  on: days,
  note: z.string(),
  answer: z
    .strictObject({
      on: days,
      note: z.string(),
      changes: z.array(z.strictObject({ from: z.string(), to: z.string() })),
      comments: z.array(z.strictObject({ quote: z.string(), words: z.string() })),
    })
    .optional(),
  acceptedOn: days.optional(),
})

const summary = z.strictObject({
  title: z.string(),
  writtenOn: days,
  withNames: z.boolean(),
  /** `passage`: which of the note's marked passages, from 0 in reading order. */
  carry: z.array(z.strictObject({ session: z.string(), passage: z.number().int() })),
  /** By the key of their offer; a goal by its key in the sample. */
  facts: z.array(z.string()).default([]),
  body: z.array(summaryBlock),
  handOver: handOver.optional(),
})

const answers = z.array(z.strictObject({ key: z.string(), words: z.string() }))
const reveal = z.strictObject({
  about: z.enum(['expectations', 'feedback']),
  sealedOn: days,
  partnerSealedOn: days,
  mine: answers,
  /** Nobody sees them: they were sealed, and not opened yet. */
  partner: answers,
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
      /** Cards taken and digits compared; without it, not paired. */
      pairedOn: days.optional(),
      summaries: z.array(summary),
      reveal: reveal.optional(),
      namesToKeep: z.array(z.string()).default([]),
    }),
  ),
})

export type Block = z.infer<typeof block>
export type SummaryBlock = z.infer<typeof summaryBlock>
export type SamplePair = z.infer<typeof sample>['pairs'][number]
export type SampleSession = z.infer<typeof session>
export type SampleSummary = z.infer<typeof summary>
export type SampleHandOver = NonNullable<SampleSummary['handOver']>
export type SampleReveal = z.infer<typeof reveal>
