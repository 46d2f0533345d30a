// The charter of a pair: ground rules both can read, composed in the shared room. Nothing private flows in by itself.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, revision, shortText, title } from './fields'
import { difference } from './history'
import { leakCounts, leakHit, letLeave } from './leaks'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/** What others may see: 0 that the pair exists, 1 dates, 2 themes, 3 the agreed summary. */
export const disclosureLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

/** What can be carried in from the private room, each by an act of its own. */
export const charterPart = z.enum(['names', 'purpose', 'learning', 'functions', 'reportingLines', 'rhythm'])

const clause = z.strictObject({
  /** Its kind in the library, or an id of one's own. */
  key: z.string().min(1).max(64),
  heading: title,
  words: z.string().max(4_000),
  isOwn: z.boolean(),
})

/** Two columns that are never merged. */
const expectations = z.strictObject({ me: shortText, partner: shortText })

export const charterContent = z.strictObject({
  title,
  purpose: shortText,
  sinceOn: calendarDay.nullable(),
  reviewOn: calendarDay.nullable(),
  endsOn: calendarDay.nullable(),
  disclosureLevel,
  clauses: z.array(clause).max(60),
  expectations,
})

const names = z.strictObject({ me: z.string(), partner: z.string() })

/** Frozen at "Ready to sign"; each holds the fingerprint of the one before. */
const versionLine = z.strictObject({
  version: z.number().int(),
  /** Of the canonical bytes. */
  sha256: z.string(),
  previousSha256: z.string().nullable(),
  madeAt: instant,
})

/** `ready`: as the last version says; any edit makes the next draft. `proposed`: waits for the partner; `answered`: for me. */
export const charterStatus = z.enum(['draft', 'ready', 'proposed', 'answered', 'agreed'])

const charterLine = z.strictObject({
  id,
  title,
  status: charterStatus,
  /** The last one that was frozen; 0: none yet. */
  version: z.number().int(),
  sinceOn: calendarDay.nullable(),
  reviewOn: calendarDay.nullable(),
  endsOn: calendarDay.nullable(),
  updatedAt: instant,
})

const openCharter = z.strictObject({
  id,
  pairId: id,
  /** Null until they were carried on purpose. */
  names: names.nullable(),
  status: charterStatus,
  /** As its last version says, whatever was handed over; any edit makes the next draft. */
  isReady: z.boolean(),
  revision,
  content: charterContent,
  carriedParts: z.array(charterPart),
  /** Newest first. */
  versions: z.array(versionLine),
  updatedAt: instant,
})

/** The very words that would be carried. `fingerprint` goes back with the tick: other words are not carried for it. */
const offer = z.strictObject({ part: charterPart, words: z.string(), fingerprint: z.string() })
const chosenPart = z.strictObject({ part: charterPart, fingerprint: z.string().max(64) })

const blank = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    name: z.string(),
    label: z.string(),
    least: z.number().int(),
    most: z.number().int(),
    usual: z.number().int(),
  }),
  /** Me, my partner, or a neutral word of the library. */
  z.strictObject({
    kind: z.literal('who'),
    name: z.string(),
    label: z.string(),
    others: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('words'), name: z.string(), label: z.string(), usual: z.string() }),
])

/** `{blank}` stands where a small field fills in. */
const wording = z.strictObject({ id: z.string(), text: z.string() })

export const clauseKind = z.strictObject({
  key: z.string(),
  heading: z.string(),
  /** Why a charter has it, in a sentence. */
  about: z.string(),
  blanks: z.array(blank),
  wordings: z.array(wording).min(1),
})

const version = z.strictObject({ line: versionLine, names: names.nullable(), content: charterContent })

/** Where words stand in a charter. */
const field = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['title', 'purpose']) }),
  z.strictObject({ is: z.literal('clause'), key: z.string() }),
  z.strictObject({ is: z.literal('expectation'), side: z.enum(['me', 'partner']) }),
])

const charterLeak = leakHit.extend({
  /** Where it begins. */
  field,
})

const charterReport = z.strictObject({
  leaks: z.array(charterLeak),
  /** In parts that read as the partner signed them: they cannot leak to the partner, but to everybody else. */
  theirs: z.array(charterLeak),
  /** Hits that were let leave on purpose, each with its reason. */
  letLeave: z.array(charterLeak.extend({ override: letLeave })),
  ...leakCounts,
  revision,
})

export const charterContract = {
  /** Newest first: the first is the one that counts, the others are from earlier. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(charterLine)),
  /** What could be carried in, word for word as it would stand there. Reading it carries nothing. */
  offers: base.input(z.strictObject({ pairId: id })).output(z.array(offer)),
  library: base.input(z.strictObject({})).output(z.array(clauseKind)),
  start: base
    .errors({ OFFER_CHANGED: {} })
    .input(z.strictObject({ pairId: id, title, parts: z.array(chosenPart).max(6) }))
    .output(openCharter),
  open: base.input(z.strictObject({ charterId: id })).output(openCharter),
  /** Into a draft that is there. Words that stand there already stay, and the carried ones come after them. */
  carry: base
    .errors({ OFFER_CHANGED: {} })
    .input(
      z.strictObject({ charterId: id, baseRevision: revision, parts: z.array(chosenPart).min(1).max(6) }),
    )
    .output(openCharter),
  save: base
    .input(z.strictObject({ charterId: id, baseRevision: revision, content: charterContent }))
    .output(z.strictObject({ revision, savedAt: instant })),
  /**
   * Freezes the words as the next version. CHARTER_NOT_READY: something that blocks it is missing. CHARTER_WOULD_LEAK:
   * private words stand in it that were not carried.
   */
  ready: base
    .errors({ CHARTER_NOT_READY: {}, CHARTER_WOULD_LEAK: {} })
    .input(z.strictObject({ charterId: id, baseRevision: revision }))
    .output(openCharter),
  version: base.input(z.strictObject({ charterId: id, version: z.number().int().min(1) })).output(version),
  /** What changed from one version to another (null: the draft as saved), part by part. */
  compare: base
    .input(
      z.strictObject({
        charterId: id,
        from: z.number().int().min(1),
        to: z.number().int().min(1).nullable(),
      }),
    )
    .output(
      z.strictObject({
        words: z.array(z.strictObject({ field, heading: z.string(), differences: z.array(difference) })),
        facts: z.array(
          z.strictObject({
            /** `order`: of the clauses that stand in both. */
            what: z.enum(['sinceOn', 'reviewOn', 'endsOn', 'disclosureLevel', 'names', 'order']),
            from: z.string().nullable(),
            to: z.string().nullable(),
          }),
        ),
      }),
    ),
  /** The draft as saved against the whole private room and the names to keep, less what was carried into it. */
  check: base.input(z.strictObject({ charterId: id })).output(charterReport),
  /** What the newest frozen version allows others to see; null: nothing is agreed, nothing is capped. */
  level: base
    .input(z.strictObject({ pairId: id }))
    .output(z.strictObject({ level: disclosureLevel.nullable() })),
}

export type CharterPart = z.infer<typeof charterPart>
export type CharterOffer = z.infer<typeof offer>
export type CharterContent = z.infer<typeof charterContent>
export type CharterClause = z.infer<typeof clause>
export type CharterStatus = z.infer<typeof charterStatus>
export type CharterLine = z.infer<typeof charterLine>
export type CharterVersionLine = z.infer<typeof versionLine>
export type OpenCharter = z.infer<typeof openCharter>
export type ClauseKind = z.infer<typeof clauseKind>
export type ClauseBlank = z.infer<typeof blank>
export type CharterField = z.infer<typeof field>
export type CharterReport = z.infer<typeof charterReport>
export type ChosenPart = z.infer<typeof chosenPart>
