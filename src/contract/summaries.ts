// Summaries: composed in the shared room only, from passages that came through the door.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { disclosureLevel } from './charter'
import { unexpectedErrors, writingErrors } from './errors'
import type { FactKind } from '../domain/summary-level'
import { calendarDay, document, id, instant, localDateTime, revision, title } from './fields'
import { leakCounts, leakHit, letLeave } from './leaks'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

/**
 * `draft`: nothing was handed over. `proposed`: waits for the partner. `answered`: waits for me. What is agreed is never
 * edited: a new one supersedes it.
 */
export const summaryStatus = z.enum(['draft', 'proposed', 'answered', 'agreed', 'superseded', 'retracted'])

const summaryLine = z.strictObject({
  id,
  title,
  status: summaryStatus,
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
  /** It is in a task: something that will be done. */
  isTask: z.boolean(),
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

const factKind = z.enum([
  'period',
  'rhythm',
  'review',
  'purpose',
  'theme',
  'goal',
  'figure',
]) satisfies z.ZodType<FactKind>

/** What was carried beside passages: how often the pair met, a goal, a theme. */
const carriedFact = z.strictObject({ carryId: id, kind: factKind, words: z.string(), carriedAt: instant })

const factKey = z.string().min(1).max(100)
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** One way to say it; the words are those that would be carried. */
const factForm = z.strictObject({
  key: factKey,
  kind: factKind,
  words: z.string(),
  fingerprint,
  /** The charter of the pair lets others see it. */
  isAllowed: z.boolean(),
})

/** One thing that could be said of the pair. It stays private until it is chosen. */
const factOffer = z.strictObject({
  thing: factKey,
  group: z.enum(['goals', 'rhythm', 'themes', 'charter']),
  /** Without its figure, then with it; or only one of them. */
  forms: z.array(factForm).min(1),
  chosen: z.strictObject({ carryId: id, key: factKey, isStillSo: z.boolean() }).nullable(),
})

const offeredFacts = z.strictObject({
  offers: z.array(factOffer),
  /** Carried, and there is no such thing any more. */
  gone: z.array(carriedFact),
  /** The headings that carried words go under. */
  sections: z.strictObject({ learned: title, todo: title, goals: title, worked: title }),
  /** What the charter lets others see; null: none was ever ready. */
  level: disclosureLevel.nullable(),
})

const openSummary = z.strictObject({
  id,
  pairId: id,
  title,
  /** As carried on purpose when the summary was started; null: no names. */
  names: z.strictObject({ me: z.string(), partner: z.string() }).nullable(),
  status: summaryStatus,
  revision,
  document,
  updatedAt: instant,
  carried: z.array(carriedPassage),
  facts: z.array(carriedFact),
})

const leak = leakHit.extend({
  where: z.enum(['title', 'body']),
  /** UTF-16 offsets into the title, or into the body's text (blocks joined by one line break). */
  from: z.number().int(),
  to: z.number().int(),
})

const leakReport = z.strictObject({
  /** What keeps it from leaving. */
  leaks: z.array(leak),
  /** In blocks that read as the partner signed them: they cannot leak to the partner, but to everybody else. */
  theirs: z.array(leak),
  /** Hits that were let leave on purpose, each with its reason. */
  letLeave: z.array(leak.extend({ override: letLeave })),
  ...leakCounts,
  revision,
})

export const disclosure = z.strictObject({
  id,
  kind: z.enum(['summary', 'charter', 'calendar', 'card', 'handover', 'reveal']),
  /** The summary, charter or reveal; of a calendar file or a card, the pair. */
  subjectId: id,
  title: z.string(),
  /** With whom: the register is the whole vault's. */
  partnerName: z.string(),
  format: z.enum(['pdf', 'markdown', 'html', 'docx', 'zip', 'ics', 'duocard', 'text', 'duologue']),
  fileName: z.string(),
  sizeBytes: z.number().int(),
  sha256: z.string(),
  /** Who alone can open the file; `nobody`: whoever gets it. */
  sealedFor: z.enum(['nobody', 'partner', 'recipient', 'passphrase']),
  /** Hits of the leak check that were let leave, each on purpose. */
  overrideCount: z.number().int(),
  at: instant,
  /** `announced`: entered, but nobody saw the file finished (a crash, a full disk). */
  state: z.enum(['announced', 'left', 'failed']),
  /** Its bytes are in the vault: it can be shown and saved again. */
  isKept: z.boolean(),
  /** What became of the summary or charter since; null of everything else, and of what is gone. */
  statusNow: summaryStatus.nullable(),
})

export const summariesContract = {
  list: base.input(z.strictObject({ pairId: id })).output(z.array(summaryLine)),
  /** `withNames` is the explicit act that carries both names into the shared room. */
  start: base.input(z.strictObject({ pairId: id, title, withNames: z.boolean() })).output(openSummary),
  open: base.input(z.strictObject({ summaryId: id })).output(openSummary),
  /** `today`: the day where the reader is. */
  facts: base.input(z.strictObject({ summaryId: id, today: calendarDay })).output(offeredFacts),
  candidates: base.input(z.strictObject({ summaryId: id })).output(z.array(candidate)),
  save: base
    .input(z.strictObject({ summaryId: id, baseRevision: revision, title, document }))
    .output(z.strictObject({ revision, savedAt: instant })),
  /** The draft as saved against the whole private room and the names to keep. */
  check: base.input(z.strictObject({ summaryId: id })).output(leakReport),
  /** Everything that ever left this vault, newest first. */
  register: base.input(z.strictObject({})).output(z.array(disclosure)),
}

/** After which text block of the sheet (in reading order, from 0; -1: before all); null: under its heading. */
const place = z.number().int().min(-1).max(1_000_000).nullable().default(null)

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
        at: place,
      }),
    )
    .output(openSummary),
  /** Takes a carried passage out of the draft again: its words leave the shared room. */
  withdraw: base.input(z.strictObject({ summaryId: id, carryId: id })).output(openSummary),
  /** Carries one fact, as its form was shown; in the place of what was carried about the same thing. */
  takeFact: base
    .errors({ OFFER_CHANGED: {}, DISCLOSURE_LEVEL: {} })
    .input(
      z.strictObject({
        summaryId: id,
        key: factKey,
        fingerprint,
        today: calendarDay,
        at: place,
      }),
    )
    .output(openSummary),
  /** Both names of the pair onto the summary, or off it again. */
  setNames: base.input(z.strictObject({ summaryId: id, withNames: z.boolean() })).output(openSummary),
}

export type SummaryStatus = z.infer<typeof summaryStatus>
export type SummaryLine = z.infer<typeof summaryLine>
export type OpenSummary = z.infer<typeof openSummary>
export type Candidate = z.infer<typeof candidate>
export type CarriedPassage = z.infer<typeof carriedPassage>
export type CarriedFact = z.infer<typeof carriedFact>
export type FactForm = z.infer<typeof factForm>
export type FactOffer = z.infer<typeof factOffer>
export type OfferedFacts = z.infer<typeof offeredFacts>
export type Leak = z.infer<typeof leak>
export type LeakReport = z.infer<typeof leakReport>
export type Disclosure = z.infer<typeof disclosure>
