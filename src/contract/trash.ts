// The trash: everything that was put away, for 30 days; and deleting for good, in honest words.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, instant, localDateTime } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const trashKind = z.enum([
  'pair',
  'session',
  'goal',
  'tag',
  'person',
  'template',
  'savedSearch',
  'attachment',
  'summary',
  'card',
  'review',
  'candidate',
  'charter',
])

export const TRASH_DAYS = 30

export const trashed = z.strictObject({
  kind: trashKind,
  id,
  /** Its title or name. */
  name: z.string(),
  /** Whose pair it belongs to, where it has one. */
  partnerName: z.string().nullable(),
  /** The date of a session: many bear the same title. */
  heldOn: localDateTime.nullable(),
  trashedAt: instant,
  /** When it goes for good. */
  goesAt: instant,
})

const one = z.strictObject({ kind: trashKind, id })

export const trashContract = {
  /** Newest first. */
  list: base.input(z.strictObject({})).output(z.array(trashed)),
  put: base.input(one).output(z.strictObject({})),
  /**
   * As it was; a tag or person whose name was taken meanwhile comes back as "name (2)". PAIR_IN_TRASH: its pair has to
   * come back first.
   */
  restore: base.errors({ PAIR_IN_TRASH: {} }).input(one).output(z.strictObject({})),
  /**
   * Rows and their free pages are overwritten; nothing brings it back from this folder. Only for what is in the trash.
   * Answers when no byte of it is left.
   */
  deleteForGood: base.input(one).output(z.strictObject({})),
  empty: base.input(z.strictObject({})).output(z.strictObject({ count: z.number().int() })),
  /** How much goes with a pair in the trash when it is deleted for good. */
  withPair: base.input(z.strictObject({ pairId: id })).output(
    z.strictObject({
      sessionCount: z.number().int(),
      goalCount: z.number().int(),
      summaryCount: z.number().int(),
    }),
  ),
  /** Which of these notes are not in the vault any more, not even in the trash: their sealed drafts are to go, too. */
  goneNotes: base.input(z.strictObject({ noteIds: z.array(id).max(500) })).output(z.array(id)),
}

export type TrashKind = z.infer<typeof trashKind>
export type Trashed = z.infer<typeof trashed>
