// What the notes say about give and take, as rows. Written with each note (notes.store.ts); those of notes from an
// older version are made in slices, and all of a pair's before it is asked about.
import { directionsOf } from '../../../../domain/note-directions'
import { parseNoteDocument, type NoteDocument } from '../../../../domain/note-document'
import type { EncryptedDatabase } from '../encrypted-database'

/** About a fifth of a second's work. */
const NOTES_AT_OPENING = 500

export interface DirectionRows {
  write(noteId: string, document: NoteDocument): void
  /** A slice of the notes that are left over from an older version. */
  bringUpToDate(): void
  /** All of a pair's. */
  bringPairUpToDate(pairId: string): void
}

interface Pending {
  readonly noteId: string
  readonly document: string
}

export function directionRows(db: EncryptedDatabase): DirectionRows {
  const forget = db.prepare<[string]>('DELETE FROM direction WHERE note_id = ?')
  const insert = db.prepare(`
    INSERT INTO direction (note_id, direction, words, passages) VALUES (@noteId, @direction, @words, @passages)`)
  const settled = db.prepare<[string]>('DELETE FROM direction_pending WHERE note_id = ?')
  const some = db.prepare<[number], Pending>(`
    SELECT note.id AS noteId, document FROM direction_pending CROSS JOIN note ON note.id = note_id LIMIT ?`)
  const ofPair = db.prepare<[string], Pending>(`
    SELECT note.id AS noteId, document
      FROM direction_pending CROSS JOIN note ON note.id = note_id
      CROSS JOIN session ON session.id = note.session_id
     WHERE pair_id = ?`)

  const write = (noteId: string, document: NoteDocument): void => {
    forget.run(noteId)
    for (const count of directionsOf(document)) insert.run({ noteId, ...count })
    settled.run(noteId)
  }
  const settle = db.transaction((pending: readonly Pending[]) => {
    for (const { noteId, document } of pending) {
      const parsed = parseNoteDocument(JSON.parse(document))
      // A damaged note is said when it is opened; it must not keep the whole vault shut for a count.
      if (parsed.ok) write(noteId, parsed.value)
      else settled.run(noteId)
    }
  })
  return {
    write,
    bringUpToDate: () => settle(some.all(NOTES_AT_OPENING)),
    bringPairUpToDate: (pairId) => settle(ofPair.all(pairId)),
  }
}
