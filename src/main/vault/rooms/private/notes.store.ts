// The notes of sessions as rows of the private room.
// Invariant: whatever is derived from a note's words is written in the same transaction as the words.
import type { NotePart } from '../../../../contract/sessions'
import {
  countPassages,
  excerptOf,
  NOTE_SCHEMA_VERSION,
  parseNoteDocument,
  plainTextOf,
  type NoteDocument,
} from '../../../../domain/note-document'
import { mentionsOf, type MentionKind } from '../../../../domain/note-mentions'
import { tasksOf } from '../../../../domain/note-tasks'
import { err, ok, type Result } from '../../../../domain/result'
import type { KeptOnPurpose } from '../../../../domain/version-grain'
import { countWords } from '../../../../domain/word-count'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { directionRows } from './direction-rows'

/** A note with what it stands in. */
export interface StoredNote {
  readonly noteId: string
  readonly sessionId: string
  readonly pairId: string
  readonly part: NotePart
  readonly revision: number
  readonly document: NoteDocument
  readonly savedAt: string
  readonly sessionTitle: string
  readonly heldOn: string
}

export interface NewNote {
  readonly noteId: string
  readonly sessionId: string
  readonly part: NotePart
  readonly document: NoteDocument
  readonly savedAt: string
}

export interface NoteRevision {
  readonly noteId: string
  readonly baseRevision: number
  readonly document: NoteDocument
  readonly savedAt: string
  /** Why the words that stood there are kept whatever the grain of the history says. */
  readonly keepBefore?: KeptOnPurpose
}

export type Revised = Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>

/** Keeps the words that are about to be replaced, inside the transaction, where the grain of the history asks for it. */
export type KeepVersion = (next: NoteRevision) => void

export interface NotesStore {
  find(noteId: string): StoredNote | undefined
  ofSession(sessionId: string, part: NotePart): StoredNote | undefined
  /** Words in each note of a session. */
  wordCounts(sessionId: string): Record<NotePart, number>
  add(note: NewNote): void
  revise(note: NoteRevision): Revised
  /** Every note of a pair that has passages marked and is not in the trash, newest session first. */
  withPassages(pairId: string): StoredNote[]
  /** Every note that has words, also in the trash, one at a time: for the leak check. */
  each(): IterableIterator<StoredNote>
  /** Ids of the notes that bear a label, link or attachment. */
  mentioning(kind: MentionKind, targetId: string): string[]
  /** Derives anew what an older version of the program wrote. */
  bringUpToDate(): void
}

interface NoteRow extends Omit<StoredNote, 'document'> {
  readonly document: string
}

const columns = `
  SELECT note.id AS noteId, session.id AS sessionId, pair_id AS pairId, part, revision, document,
         saved_at AS savedAt, title AS sessionTitle, held_on AS heldOn
    FROM note JOIN session ON session.id = note.session_id`

export function notesStore(
  db: EncryptedDatabase,
  commits: CommitCounter,
  keepVersion: KeepVersion,
): NotesStore {
  const find = db.prepare<[string], NoteRow>(`${columns} WHERE note.id = ?`)
  const ofSession = db.prepare<[string, NotePart], NoteRow>(`${columns} WHERE session.id = ? AND part = ?`)
  const wordCounts = db.prepare<[string], { part: NotePart; words: number }>(
    'SELECT part, word_count AS words FROM note WHERE session_id = ?',
  )
  const marked = db.prepare<[string], NoteRow>(`${columns}
    WHERE pair_id = ? AND passage_count > 0 AND trashed_at IS NULL ORDER BY held_on DESC, session.id DESC`)
  const each = db.prepare<[], NoteRow>(`${columns} WHERE has_words = 1`)
  const outdated = db.prepare<[number], string>('SELECT id FROM note WHERE schema_version < ?').pluck()
  const mentioning = db
    .prepare<[MentionKind, string], string>('SELECT note_id FROM mention WHERE kind = ? AND target_id = ?')
    .pluck()
  const insert = db.prepare(`
    INSERT INTO note (id, session_id, part, revision, schema_version, document, plain_text, excerpt, word_count,
                      passage_count, has_words, saved_at)
    VALUES (@noteId, @sessionId, @part, 1, @schemaVersion, @json, @plainText, @excerpt, @wordCount,
            @passageCount, @hasWords, @savedAt)`)
  const update = db.prepare(`
    UPDATE note SET revision = revision + 1, schema_version = @schemaVersion, document = @json,
           plain_text = @plainText, excerpt = @excerpt, word_count = @wordCount, passage_count = @passageCount,
           has_words = @hasWords, saved_at = @savedAt
     WHERE id = @noteId AND revision = @baseRevision`)
  const rederive = db.prepare(`
    UPDATE note SET schema_version = @schemaVersion, document = @json, plain_text = @plainText,
           excerpt = @excerpt, word_count = @wordCount, passage_count = @passageCount, has_words = @hasWords
     WHERE id = @noteId`)
  const revisionOf = db.prepare<[string], number>('SELECT revision FROM note WHERE id = ?').pluck()
  const forgetMentions = db.prepare<[string]>('DELETE FROM mention WHERE note_id = ?')
  const insertMention = db.prepare<[string, string, string]>('INSERT INTO mention VALUES (?, ?, ?)')
  const forgetActions = db.prepare<[string]>('DELETE FROM action WHERE note_id = ?')
  const ticksOf = db.prepare<[string], Tick>(
    'SELECT text, is_done AS isDone, done_at AS doneAt FROM action WHERE note_id = ?',
  )
  const insertAction = db.prepare(`
    INSERT INTO action (note_id, at, text, owner, due_on, is_done, done_at, pair_id)
    SELECT @noteId, @at, @text, @owner, @dueOn, @isDone, @doneAt, pair_id
      FROM note JOIN session ON session.id = note.session_id WHERE note.id = @noteId`)

  const directions = directionRows(db)

  /** `savedAt` is null where nobody wrote: what is derived anew ticks nothing. */
  const writeDerived = (noteId: string, document: NoteDocument, savedAt: string | null): void => {
    forgetMentions.run(noteId)
    for (const { kind, targetId } of mentionsOf(document)) insertMention.run(noteId, kind, targetId)
    directions.write(noteId, document)
    const ticks = new Map(ticksOf.all(noteId).map((tick) => [tick.text, tick]))
    forgetActions.run(noteId)
    for (const [at, task] of tasksOf(document).entries()) {
      if (task.text === '') continue
      const doneAt = task.isDone ? doneAtOf(ticks.get(task.text), savedAt) : null
      insertAction.run({ ...task, noteId, at, isDone: task.isDone ? 1 : 0, doneAt })
    }
  }

  return {
    find: (noteId) => stored(find.get(noteId)),
    ofSession: (sessionId, part) => stored(ofSession.get(sessionId, part)),
    wordCounts: (sessionId) => {
      const counts = { prep: 0, note: 0, reflection: 0 }
      for (const { part, words } of wordCounts.all(sessionId)) counts[part] = words
      return counts
    },
    add: db.transaction(({ document, ...note }: NewNote) => {
      insert.run({ ...note, ...derivedFrom(document) })
      writeDerived(note.noteId, document, note.savedAt)
      commits.raise()
    }),
    revise: db.transaction((note: NoteRevision): Revised => {
      const { noteId, baseRevision, document, savedAt } = note
      const revision = revisionOf.get(noteId)
      if (revision === undefined) return err({ is: 'gone' })
      if (revision !== baseRevision) return err({ is: 'stale', currentRevision: revision })
      keepVersion(note)
      update.run({ ...derivedFrom(document), noteId, baseRevision, savedAt })
      writeDerived(noteId, document, savedAt)
      commits.raise()
      return ok(baseRevision + 1)
    }),
    withPassages: (pairId) => marked.all(pairId).map(fromRow),
    *each() {
      for (const row of each.iterate()) yield fromRow(row)
    },
    mentioning: (kind, targetId) => mentioning.all(kind, targetId),
    bringUpToDate: db.transaction(() => {
      const ids = outdated.all(NOTE_SCHEMA_VERSION)
      for (const noteId of ids) {
        const note = stored(find.get(noteId))
        if (note === undefined) continue
        rederive.run({ ...derivedFrom(note.document), noteId })
        writeDerived(noteId, note.document, null)
      }
      if (ids.length > 0) commits.raise()
      directions.bringUpToDate()
    }),
  }
}

interface Tick {
  readonly text: string
  readonly isDone: number
  readonly doneAt: string | null
}

/** Known only of an action that stood there unticked before: one that comes in ticked may be of any day. */
const doneAtOf = (before: Tick | undefined, savedAt: string | null): string | null =>
  before === undefined ? null : before.isDone === 1 ? before.doneAt : savedAt

function derivedFrom(document: NoteDocument) {
  const plainText = plainTextOf(document)
  return {
    schemaVersion: NOTE_SCHEMA_VERSION,
    json: JSON.stringify(document),
    plainText,
    excerpt: excerptOf(document),
    wordCount: countWords(plainText),
    passageCount: countPassages(document),
    // An image's caption counts: it is written, too.
    hasWords: plainText.trim() === '' && mentionsOf(document).length === 0 ? 0 : 1,
  }
}

const stored = (row: NoteRow | undefined): StoredNote | undefined =>
  row === undefined ? undefined : fromRow(row)

function fromRow(row: NoteRow): StoredNote {
  const document = parseNoteDocument(JSON.parse(row.document))
  if (!document.ok) throw new Refusal('ROOM_DAMAGED', { room: 'private' })
  return { ...row, document: document.value }
}
