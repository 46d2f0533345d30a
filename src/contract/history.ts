// Earlier versions of a note: listed, compared word by word, brought back. Bringing one back keeps the history.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { document, id, instant, revision } from './fields'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const noteVersion = z.strictObject({
  /** The revision of the note that is kept. */
  revision,
  savedAt: instant,
  wordCount: z.number().int(),
  /**
   * Why it was kept: a pause in the writing, a lot went away, writing that went on and on, another version was brought
   * back, labels were merged.
   */
  reason: z.enum(['pause', 'cut', 'writing', 'restore', 'merge']),
})

/** A stretch of words. The text of blocks is joined by one line break each. */
export const difference = z.strictObject({ is: z.enum(['same', 'added', 'removed']), text: z.string() })

export const historyContract = {
  /** Newest first; without the words that stand in the note now. */
  versions: base.input(z.strictObject({ noteId: id })).output(z.array(noteVersion)),
  version: base
    .input(z.strictObject({ noteId: id, revision }))
    .output(z.strictObject({ version: noteVersion, document })),
  /** From the version to the words as saved now: what was added since, what removed. */
  compare: base
    .input(z.strictObject({ noteId: id, revision }))
    .output(z.strictObject({ differences: z.array(difference), currentRevision: revision })),
  /** The words as they are now are kept as a version first. STALE_REVISION: the note was saved again meanwhile. */
  restore: base
    .input(z.strictObject({ noteId: id, revision, baseRevision: revision }))
    .output(z.strictObject({ revision, savedAt: instant })),
}

export type NoteVersion = z.infer<typeof noteVersion>
export type Difference = z.infer<typeof difference>
