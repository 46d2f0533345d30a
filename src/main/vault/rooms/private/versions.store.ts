// Earlier words of notes as rows of the private room.
// Invariant: a version is written in the transaction of the save that replaces its words.
import type { NoteVersion } from '../../../../contract/history'
import { parseNoteDocument, plainTextOf, type NoteDocument } from '../../../../domain/note-document'
import { withoutLabels } from '../../../../domain/note-labels'
import { mentionsOf } from '../../../../domain/note-mentions'
import {
  nextThinning,
  placeOfVersion,
  reasonToKeep,
  thinned,
  writingAfter,
  type KeepReason,
  type Save,
  type Wording,
} from '../../../../domain/version-grain'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { goneLabels } from './gone-labels'
import type { KeepVersion } from './notes.store'

export interface StoredVersion extends NoteVersion {
  readonly document: NoteDocument
}

export interface VersionsStore {
  /** For the notes store: called before the words are replaced. */
  readonly keep: KeepVersion
  /** Newest first. */
  list(noteId: string): NoteVersion[]
  /** Without the marks of labels and goals that were deleted for good since. */
  find(noteId: string, revision: number): StoredVersion | undefined
  /** Lets go of what has grown too old for its grain; looks at no more than about so many versions. */
  thin(now: Date, maxVersions: number): void
}

interface BeforeRow {
  readonly text: string
  readonly revision: number
  readonly savedAt: string
  readonly since: string | null
  readonly changedAt: string | null
}

interface LastRow {
  readonly revision: number
  readonly document: string
  readonly reason: KeepReason
}

interface VersionTime {
  readonly revision: number
  readonly savedAt: number
}

const columns = 'SELECT revision, saved_at AS savedAt, word_count AS wordCount, reason FROM note_version'

export function versionsStore(db: EncryptedDatabase, commits: CommitCounter): VersionsStore {
  const before = db.prepare<[string], BeforeRow>(`
    SELECT plain_text AS text, revision, saved_at AS savedAt, since, changed_at AS changedAt
      FROM note LEFT JOIN note_writing ON note_id = note.id WHERE note.id = ?`)
  const attachmentsOf = db
    .prepare<[string], string>(
      `SELECT target_id FROM mention WHERE note_id = ? AND kind = 'attachment' ORDER BY target_id`,
    )
    .pluck()
  const last = db.prepare<[string], LastRow>(
    'SELECT revision, document, reason FROM note_version WHERE note_id = ? ORDER BY revision DESC LIMIT 1',
  )
  const noteWriting = db.prepare<[string, string, string]>(`
    INSERT INTO note_writing (note_id, since, changed_at) VALUES (?, ?, ?)
    ON CONFLICT (note_id) DO UPDATE SET since = excluded.since, changed_at = excluded.changed_at`)
  const insert = db.prepare(`
    INSERT INTO note_version (note_id, revision, schema_version, word_count, reason, saved_at, thin_at, document)
    SELECT id, revision, schema_version, word_count, @reason, saved_at, @thinAt, document FROM note WHERE id = @noteId`)
  const insertAttachments = db.prepare<[string]>(`
    INSERT INTO version_attachment (attachment_id, note_id, revision)
    SELECT target_id, note_id, revision FROM mention JOIN note ON note.id = note_id
     WHERE note_id = ? AND kind = 'attachment'`)
  const remove = db.prepare<[string, number]>('DELETE FROM note_version WHERE note_id = ? AND revision = ?')
  const list = db.prepare<[string], NoteVersion>(`${columns} WHERE note_id = ? ORDER BY revision DESC`)
  const find = db.prepare<[string, number], NoteVersion & { document: string }>(`
    SELECT revision, saved_at AS savedAt, word_count AS wordCount, reason, document
      FROM note_version WHERE note_id = ? AND revision = ?`)
  const due = db
    .prepare<[string, number], string>(
      'SELECT note_id FROM note_version WHERE thin_at <= ? ORDER BY thin_at LIMIT ?',
    )
    .pluck()
  // Writing a row writes its whole document: only where the date is another one.
  const setThinning = db.prepare(`
    UPDATE note_version SET thin_at = @thinAt
     WHERE note_id = @noteId AND revision = @revision AND thin_at IS NOT @thinAt`)

  const isGone = goneLabels(db)

  const thinNote = (noteId: string, now: number): void => {
    const versions = list
      .all(noteId)
      .map(({ revision, savedAt }): VersionTime => ({ revision, savedAt: Date.parse(savedAt) }))
    const staying = new Set(thinned(versions, now))
    for (const version of versions) {
      const { revision, savedAt } = version
      if (staying.has(version)) setThinning.run({ noteId, revision, thinAt: thinAt(savedAt, now) })
      else remove.run(noteId, revision)
    }
  }

  const put = (noteId: string, row: BeforeRow, reason: KeepReason, now: number): void => {
    insert.run({ noteId, reason, thinAt: thinAt(Date.parse(row.savedAt), now) })
    insertAttachments.run(noteId)
    thinNote(noteId, now)
  }

  return {
    keep: ({ noteId, document, savedAt, keepBefore }) => {
      const row = before.get(noteId)
      if (row === undefined) return
      const save: Save = {
        before: { text: row.text, attachmentIds: attachmentsOf.all(noteId) },
        next: wordingOf(document),
        writing: writingOf(row),
        at: Date.parse(savedAt),
        keepBefore,
      }
      const reason = reasonToKeep(save)
      if (reason !== undefined) {
        const lastRow = last.get(noteId)
        const place = placeOfVersion(
          reason,
          save.before,
          lastRow && { ...lastRow, wording: wordingOf(documentOf(lastRow)) },
        )
        if (place === 'instead' && lastRow !== undefined) remove.run(noteId, lastRow.revision)
        if (place !== 'not') put(noteId, row, reason, save.at)
      }
      const { since, changedAt } = writingAfter(save, reason !== undefined)
      noteWriting.run(noteId, instant(since), instant(changedAt))
    },
    list: (noteId) => list.all(noteId),
    find: (noteId, revision) => {
      const row = find.get(noteId, revision)
      return row && { ...row, document: withoutLabels(documentOf(row), isGone) }
    },
    thin: db.transaction((now: Date, maxVersions: number) => {
      const noteIds = new Set(due.all(now.toISOString(), maxVersions))
      for (const noteId of noteIds) thinNote(noteId, now.getTime())
      if (noteIds.size > 0) commits.raise()
    }),
  }
}

const instant = (time: number): string => new Date(time).toISOString()

function thinAt(savedAt: number, now: number): string | null {
  const at = nextThinning(savedAt, now)
  return at === null ? null : instant(at)
}

/** A note of before there was a history has been at rest since its last save. */
const writingOf = ({ savedAt, since, changedAt }: BeforeRow) => ({
  since: Date.parse(since ?? savedAt),
  changedAt: Date.parse(changedAt ?? savedAt),
})

const wordingOf = (document: NoteDocument): Wording => ({
  text: plainTextOf(document),
  attachmentIds: mentionsOf(document)
    .filter((mention) => mention.kind === 'attachment')
    .map((mention) => mention.targetId)
    .sort(),
})

/** Of whatever schema version: the parser takes the older ones, too. */
function documentOf({ document }: { readonly document: string }): NoteDocument {
  const parsed = parseNoteDocument(JSON.parse(document))
  if (!parsed.ok) throw new Refusal('ROOM_DAMAGED', { room: 'private' })
  return parsed.value
}
