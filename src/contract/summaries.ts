// Summaries: composed in the shared room only, from passages that came through the door.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { document, id, instant, localDateTime, revision, title } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const summaryLine = z.strictObject({
  id,
  title,
  status: z.literal('draft'),
  updatedAt: instant,
  passageCount: z.number().int(),
  exportCount: z.number().int(),
})

/** A passage that was marked "may be shared": it is private until it is chosen. */
const candidate = z.strictObject({
  noteId: id,
  noteRevision: revision,
  passageId: id,
  words: z.string(),
  sessionTitle: z.string(),
  heldOn: localDateTime,
  /** Set once it went through the door into this summary. */
  carryId: id.nullable(),
})

const carriedPassage = z.strictObject({
  carryId: id,
  words: z.string(),
  carriedAt: instant,
  /** False once the mark was taken away or its words were changed in the note: the copy stays as it is. */
  stillMarked: z.boolean(),
})

const openSummary = z.strictObject({
  id,
  pairId: id,
  title,
  /** As carried on purpose when the summary was started; null: no names. */
  names: z.strictObject({ me: z.string(), partner: z.string() }).nullable(),
  status: z.literal('draft'),
  revision,
  document,
  updatedAt: instant,
  carried: z.array(carriedPassage),
})

/** Where the same words stand in private. */
export const leakSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('note'),
    sessionId: id,
    sessionTitle: z.string(),
    heldOn: localDateTime,
  }),
  z.strictObject({ kind: z.literal('pair'), partnerName: z.string() }),
  /** In something that is no note; `name` is what people know it by. */
  z.strictObject({
    kind: z.literal('loose'),
    what: z.enum([
      'session',
      'goal',
      'reason',
      'tag',
      'person',
      'file',
      'template',
      'savedSearch',
      'pair',
      'candidate',
      'card',
      'review',
    ]),
    name: z.string(),
  }),
])

const leak = z.strictObject({
  /** The words as they stand in the draft. */
  quote: z.string(),
  where: z.enum(['title', 'body']),
  /** UTF-16 offsets into the title, or into the body's text (blocks joined by one line break). */
  from: z.number().int(),
  to: z.number().int(),
  source: leakSource,
})

const leakReport = z.strictObject({
  leaks: z.array(leak),
  notesChecked: z.number().int(),
  /** How many words in a row count as a leak. */
  runLength: z.number().int(),
  revision,
})

const disclosure = z.strictObject({
  id,
  kind: z.enum(['summary', 'charter', 'calendar']),
  /** The summary or charter; of a calendar file, the pair. */
  subjectId: id,
  title: z.string(),
  /** With whom: the register is the whole vault's. */
  partnerName: z.string(),
  format: z.enum(['pdf', 'markdown', 'ics']),
  fileName: z.string(),
  sizeBytes: z.number().int(),
  sha256: z.string(),
  at: instant,
  /** `announced`: entered, but nobody saw the file finished (a crash, a full disk). */
  state: z.enum(['announced', 'left', 'failed']),
})

export const summariesContract = {
  list: base.input(z.strictObject({ pairId: id })).output(z.array(summaryLine)),
  /** `withNames` is the explicit act that carries both names into the shared room. */
  start: base.input(z.strictObject({ pairId: id, title, withNames: z.boolean() })).output(openSummary),
  open: base.input(z.strictObject({ summaryId: id })).output(openSummary),
  candidates: base.input(z.strictObject({ summaryId: id })).output(z.array(candidate)),
  save: base
    .input(z.strictObject({ summaryId: id, baseRevision: revision, title, document }))
    .output(z.strictObject({ revision, savedAt: instant })),
  /** The draft as saved, word for word against the whole private room. */
  check: base.input(z.strictObject({ summaryId: id })).output(leakReport),
  /** Everything that ever left this vault, newest first. */
  register: base.input(z.strictObject({})).output(z.array(disclosure)),
}

/** The door: one way, from a saved private note into a summary. The page names passages, never words. */
export const doorContract = {
  carry: base
    .errors({ PASSAGE_GONE: {}, PASSAGE_AMBIGUOUS: {}, DISCLOSURE_LEVEL: {} })
    .input(
      z.strictObject({
        summaryId: id,
        noteId: id,
        revision,
        passageIds: z.array(id).min(1).max(200),
      }),
    )
    .output(openSummary),
  /** Takes a carried passage out of the draft again: its words leave the shared room. */
  withdraw: base.input(z.strictObject({ summaryId: id, carryId: id })).output(openSummary),
}

export type SummaryLine = z.infer<typeof summaryLine>
export type OpenSummary = z.infer<typeof openSummary>
export type Candidate = z.infer<typeof candidate>
export type CarriedPassage = z.infer<typeof carriedPassage>
export type Leak = z.infer<typeof leak>
export type LeakReport = z.infer<typeof leakReport>
export type Disclosure = z.infer<typeof disclosure>
