// Backlinks: where a tag, person, goal, session or file is mentioned.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { id, localDateTime } from './fields'
import { notePart } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

const backlink = z.strictObject({
  noteId: id,
  sessionId: id,
  pairId: id,
  part: notePart,
  sessionTitle: z.string(),
  heldOn: localDateTime,
  /** The marked words, or the line around a link; at most 160 characters. */
  words: z.string(),
})

export const mentionsContract = {
  /** Newest session first, 50 from `offset` on. */
  of: base
    .input(
      z.strictObject({
        kind: z.enum(['tag', 'person', 'goal', 'session', 'attachment']),
        targetId: id,
        offset: z.number().int().min(0).max(1_000_000).default(0),
      }),
    )
    .output(z.array(backlink)),
}

export type Backlink = z.infer<typeof backlink>
