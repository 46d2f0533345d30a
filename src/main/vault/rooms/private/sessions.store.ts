// Sessions and their notes as rows of the private room. A note's derived columns are written with the note, always.
import type { SessionLine, SessionPlace } from '../../../../contract/sessions'
import {
  countPassages,
  excerptOf,
  NOTE_SCHEMA_VERSION,
  parseNoteDocument,
  plainTextOf,
  type NoteDocument,
} from '../../../../domain/note-document'
import { err, ok, type Result } from '../../../../domain/result'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface SessionDetails {
  readonly heldOn: string
  readonly timeZone: string
  readonly minutes: number | null
  readonly place: SessionPlace | null
}

export interface NewSession extends SessionDetails {
  readonly id: string
  readonly noteId: string
  readonly pairId: string
  readonly title: string
  readonly createdAt: string
}

export interface StoredSession extends SessionDetails {
  readonly id: string
  readonly pairId: string
  readonly title: string
  readonly noteId: string
  readonly revision: number
  readonly document: NoteDocument
  readonly savedAt: string
}

export interface NoteRevision {
  readonly sessionId: string
  readonly baseRevision: number
  readonly title: string
  readonly document: NoteDocument
  readonly savedAt: string
}

export interface SessionsStore {
  /** Newest first. */
  list(pairId: string): SessionLine[]
  find(sessionId: string): StoredSession | undefined
  findByNote(noteId: string): StoredSession | undefined
  add(session: NewSession, document: NoteDocument): void
  setDetails(sessionId: string, details: SessionDetails): boolean
  /** The new revision, or which revision is there instead of the one the words were typed on. */
  revise(note: NoteRevision): Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>
  /** Every note of a pair that has passages marked, newest session first. */
  withPassages(pairId: string): StoredSession[]
  /** Every note there is, one at a time: for the leak check. */
  each(): IterableIterator<StoredSession>
}

interface SessionRow extends SessionDetails {
  readonly id: string
  readonly pairId: string
  readonly title: string
  readonly noteId: string
  readonly revision: number
  readonly document: string
  readonly savedAt: string
}

const columns = `
  SELECT session.id, pair_id AS pairId, title, held_on AS heldOn, time_zone AS timeZone, minutes, place,
         note.id AS noteId, revision, document, saved_at AS savedAt
    FROM session JOIN note ON note.session_id = session.id`

export function sessionsStore(db: EncryptedDatabase, commits: CommitCounter): SessionsStore {
  const list = db.prepare<[string], SessionLine>(`
    SELECT session.id, title, held_on AS heldOn, time_zone AS timeZone, minutes, place, excerpt,
           passage_count AS markedCount,
           (SELECT count(DISTINCT passage_id) FROM carry WHERE carry.note_id = note.id AND state = 'done') AS carriedCount
      FROM session JOIN note ON note.session_id = session.id
     WHERE pair_id = ?
     ORDER BY held_on DESC, created_at DESC`)
  const find = db.prepare<[string], SessionRow>(`${columns} WHERE session.id = ?`)
  const findByNote = db.prepare<[string], SessionRow>(`${columns} WHERE note.id = ?`)
  const marked = db.prepare<[string], SessionRow>(
    `${columns} WHERE pair_id = ? AND passage_count > 0 ORDER BY held_on DESC, created_at DESC`,
  )
  const each = db.prepare<[], SessionRow>(columns)
  const insertSession = db.prepare<[NewSession]>(`
    INSERT INTO session (id, pair_id, title, held_on, time_zone, minutes, place, created_at)
    VALUES (@id, @pairId, @title, @heldOn, @timeZone, @minutes, @place, @createdAt)`)
  const insertNote = db.prepare(`
    INSERT INTO note (id, session_id, revision, schema_version, document, plain_text, excerpt, passage_count, saved_at)
    VALUES (@noteId, @sessionId, 1, @schemaVersion, @json, @plainText, @excerpt, @passageCount, @savedAt)`)
  const updateDetails = db.prepare(`
    UPDATE session SET held_on = @heldOn, time_zone = @timeZone, minutes = @minutes, place = @place WHERE id = @sessionId`)
  const updateTitle = db.prepare('UPDATE session SET title = @title WHERE id = @sessionId')
  const updateNote = db.prepare(`
    UPDATE note SET revision = revision + 1, schema_version = @schemaVersion, document = @json,
           plain_text = @plainText, excerpt = @excerpt, passage_count = @passageCount, saved_at = @savedAt
     WHERE session_id = @sessionId AND revision = @baseRevision`)

  const revise = db.transaction((note: NoteRevision): ReturnType<SessionsStore['revise']> => {
    const { sessionId, baseRevision, title, savedAt } = note
    const { changes } = updateNote.run({ ...derivedFrom(note.document), sessionId, baseRevision, savedAt })
    if (changes === 0) {
      const there = find.get(sessionId)
      return err(there === undefined ? { is: 'gone' } : { is: 'stale', currentRevision: there.revision })
    }
    updateTitle.run({ sessionId, title })
    commits.raise()
    return ok(baseRevision + 1)
  })

  return {
    list: (pairId) => list.all(pairId),
    find: (sessionId) => stored(find.get(sessionId)),
    findByNote: (noteId) => stored(findByNote.get(noteId)),
    add: db.transaction((session: NewSession, document: NoteDocument) => {
      insertSession.run(session)
      const { id, noteId, createdAt } = session
      insertNote.run({ ...derivedFrom(document), noteId, sessionId: id, savedAt: createdAt })
      commits.raise()
    }),
    setDetails: db.transaction((sessionId: string, details: SessionDetails) => {
      const { changes } = updateDetails.run({ sessionId, ...details })
      commits.raise()
      return changes > 0
    }),
    revise,
    withPassages: (pairId) => marked.all(pairId).map(fromRow),
    *each() {
      for (const row of each.iterate()) yield fromRow(row)
    },
  }
}

function derivedFrom(document: NoteDocument) {
  return {
    schemaVersion: NOTE_SCHEMA_VERSION,
    json: JSON.stringify(document),
    plainText: plainTextOf(document),
    excerpt: excerptOf(document),
    passageCount: countPassages(document),
  }
}

const stored = (row: SessionRow | undefined): StoredSession | undefined =>
  row === undefined ? undefined : fromRow(row)

function fromRow(row: SessionRow): StoredSession {
  const document = parseNoteDocument(JSON.parse(row.document))
  if (!document.ok) throw new Refusal('ROOM_DAMAGED', { room: 'private' })
  return { ...row, document: document.value }
}
