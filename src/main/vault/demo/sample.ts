// The shape of resources/demo/demo.json: a compact notation that is turned into documents when a demo vault is made.
import { z } from 'zod'
import { pairPurpose } from '../../../contract/pairs'
import { sessionPlace } from '../../../contract/sessions'

/** `==may be shared==`, `**bold**` and `*italic*` inside `p`, `ul`, `ol`, `todo` and `quote`. */
export const block = z.union([
  z.strictObject({ h: z.string() }),
  z.strictObject({ p: z.string() }),
  z.strictObject({ ul: z.array(z.string()) }),
  z.strictObject({ ol: z.array(z.string()) }),
  z.strictObject({ quote: z.string() }),
  z.strictObject({ todo: z.array(z.strictObject({ done: z.boolean(), text: z.string() })) }),
])

/** `carried`: indexes into the summary's `carry`, as list items. */
const summaryBlock = z.union([
  z.strictObject({ h: z.string() }),
  z.strictObject({ p: z.string() }),
  z.strictObject({ ul: z.array(z.string()) }),
  z.strictObject({ carried: z.array(z.number().int()) }),
])

const session = z.strictObject({
  title: z.string(),
  daysAgo: z.number().int().nonnegative(),
  time: z.string(),
  minutes: z.number().int(),
  place: sessionPlace,
  note: z.array(block),
})

const summary = z.strictObject({
  title: z.string(),
  withNames: z.boolean(),
  /** `passage`: which of the note's marked passages, from 0 in reading order. */
  carry: z.array(z.strictObject({ session: z.string(), passage: z.number().int() })),
  body: z.array(summaryBlock),
})

export const sample = z.strictObject({
  format: z.literal(1),
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
export type SampleSummary = z.infer<typeof summary>
