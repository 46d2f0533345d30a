// Which notes point to a tag, person, goal, session or file. The rows are written with each note (notes.store.ts).
import type { Backlink } from '../../../../contract/mentions'
import { mentionWordsOf } from '../../../../domain/mention-words'
import { parseNoteDocument } from '../../../../domain/note-document'
import type { Mention } from '../../../../domain/note-mentions'
import type { EncryptedDatabase } from '../encrypted-database'

export interface MentionsStore {
  /** Newest session first, without what lies in the trash. */
  of(mention: Mention, limit: number, offset: number): Backlink[]
}

export function mentionsStore(db: EncryptedDatabase): MentionsStore {
  // Sorted without the documents, which are read for the notes of the page only.
  const of = db.prepare<Mention & { limit: number; offset: number }, Omit<Backlink, 'words'>>(`
    SELECT note.id AS noteId, session.id AS sessionId, pair_id AS pairId, part, title AS sessionTitle, held_on AS heldOn
      FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
                   JOIN pair ON pair.id = pair_id
     WHERE kind = @kind AND target_id = @targetId AND session.trashed_at IS NULL AND pair.trashed_at IS NULL
     ORDER BY held_on DESC, session.id DESC, note.id DESC LIMIT @limit OFFSET @offset`)
  const documentOf = db.prepare<[string], string>('SELECT document FROM note WHERE id = ?').pluck()

  return {
    of: (mention, limit, offset) =>
      of.all({ ...mention, limit, offset }).map((row) => {
        const parsed = parseNoteDocument(JSON.parse(documentOf.get(row.noteId) ?? 'null'))
        return { ...row, words: parsed.ok ? mentionWordsOf(parsed.value, mention) : '' }
      }),
  }
}
