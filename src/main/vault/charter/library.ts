// The clause library and the sentences of carried parts, as they come with the program.
import { z } from 'zod'
import libraryJson from '../../../../resources/charter/en.json'
import { clauseKind } from '../../../contract/charter'
import { pairPurpose } from '../../../contract/pairs'
import { lineFinding } from '../../../contract/line-checks'

const library = z.strictObject({
  /** Where the wordings come from. */
  comment: z.string(),
  kinds: z.array(clauseKind),
  carried: z.strictObject({
    headings: z.strictObject({
      learning: z.string(),
      functions: z.string(),
      reportingLines: z.string(),
      rhythm: z.string(),
    }),
    /** What the kind of purpose means, in a sentence; empty for one's own. */
    purposes: z.record(pairPurpose, z.string()),
    learns: z.string(),
    functionOf: z.string(),
    lines: z.record(lineFinding, z.string()),
    override: z.string(),
    everyWeek: z.string(),
    everyWeeks: z.string(),
    everyMonth: z.string(),
    everyMonths: z.string(),
    minutes: z.string(),
    who: z.string(),
    bothDrive: z.string(),
    bothProtect: z.string(),
    months: z.array(z.string()).length(12),
  }),
})

export const { kinds: clauseKinds, carried: carriedWords } = library.parse(libraryJson)
