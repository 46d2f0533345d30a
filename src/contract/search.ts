// Search: everything in both rooms by its words, saved searches, and the jump list of the command palette.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, localDateTime, personName } from './fields'
import { notePart } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const searchKind = z.enum([
  'note',
  'session',
  'goal',
  'person',
  'tag',
  'pair',
  'attachment',
  'summary',
  'card',
  'review',
  'candidate',
  'charter',
])

/** Any text is a search; of a very long one the beginning counts. */
const searchText = z.string().max(200_000)

const filters = z.strictObject({
  pairId: id.optional(),
  /** One of them; `session` stands for its notes, too. */
  kinds: z.array(searchKind).max(12).optional(),
  tagId: id.optional(),
  personId: id.optional(),
  goalId: id.optional(),
  /** Both days belong to it. */
  fromDay: calendarDay.optional(),
  toDay: calendarDay.optional(),
  isMarked: z.boolean().optional(),
  isAgreed: z.boolean().optional(),
})
export const savedFilters = filters

/** Where a hit leads. */
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('note'), pairId: id, sessionId: id, noteId: id, part: notePart }),
  /** A session none of whose notes has words. */
  z.strictObject({ kind: z.literal('session'), pairId: id, sessionId: id }),
  z.strictObject({ kind: z.literal('goal'), pairId: id, goalId: id }),
  z.strictObject({ kind: z.literal('person'), personId: id }),
  z.strictObject({ kind: z.literal('tag'), tagId: id }),
  z.strictObject({ kind: z.literal('pair'), pairId: id }),
  /** `note`: the newest one it stands in. */
  z.strictObject({
    kind: z.literal('attachment'),
    attachmentId: id,
    note: z.strictObject({ pairId: id, sessionId: id, noteId: id, part: notePart }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('summary'),
    pairId: id,
    summaryId: id,
    status: z.enum(['draft', 'agreed']),
  }),
  z.strictObject({ kind: z.literal('card'), pairId: id, cardId: id }),
  /** One round of ratings, with what was written at it. */
  z.strictObject({ kind: z.literal('review'), pairId: id, roundId: id }),
  z.strictObject({ kind: z.literal('candidate'), candidateId: id }),
  z.strictObject({ kind: z.literal('charter'), pairId: id, charterId: id }),
])

/** A stretch of text; joined, the parts are the words as they were written. */
const part = z.strictObject({ text: z.string(), isHit: z.boolean() })

const hit = z.strictObject({
  target,
  title: z.array(part),
  /** The session's date; of other things, when they were made or last written. */
  dated: localDateTime,
  /** About 160 characters around the first hits, or the beginning. */
  snippet: z.array(part),
})

/** Where a page of hits ended. */
const cursor = z.string().regex(/^[nr]\.\d{1,16}\.\d{1,16}$/)

const savedSearch = z.strictObject({
  id,
  name: personName,
  text: z.string().max(8_000),
  filters,
  createdAt: instant,
})

export const searchContract = {
  /**
   * Words, "phrases", word*, -word, and filters such as tag: person: pair: goal: kind: is: has: on: before: after:
   * (domain/search-query.ts). `typing`: newest first, the last word may go on; `ranked`: the best first.
   */
  find: base
    .input(
      z.strictObject({
        text: searchText,
        mode: z.enum(['typing', 'ranked']),
        filters,
        limit: z.number().int().min(1).max(50),
        after: cursor.nullable(),
      }),
    )
    .output(
      z.strictObject({
        hits: z.array(hit),
        /** Of all pages; counted to 1,000. */
        total: z.number().int(),
        isTotalCapped: z.boolean(),
        next: cursor.nullable(),
        /** Objects that changed and cannot be found yet, after an import perhaps; counted to 1,000. */
        unindexedCount: z.number().int(),
      }),
    ),
  /** Things whose title or name has words that start like these, newest first; without words the sessions saved last. */
  jump: base.input(z.strictObject({ text: searchText })).output(
    z.array(
      z.strictObject({
        target,
        title: z.array(part),
        dated: localDateTime,
      }),
    ),
  ),
  saved: {
    /** Oldest first. */
    list: base.input(z.strictObject({})).output(z.array(savedSearch)),
    add: base.input(savedSearch.pick({ name: true, text: true, filters: true })).output(savedSearch),
    rename: base.input(z.strictObject({ id, name: personName })).output(z.strictObject({})),
    /** Into the trash. */
    remove: base.input(z.strictObject({ id })).output(z.strictObject({})),
  },
}

export type SearchFilters = z.infer<typeof filters>
export type SearchHit = z.infer<typeof hit>
export type SearchTarget = z.infer<typeof target>
export type SavedSearch = z.infer<typeof savedSearch>
export type SearchKind = z.infer<typeof searchKind>
