// Attachments as rows of the private room: names and keys. The bytes lie encrypted in blobs/.
// Invariant: content that is there already is never kept twice, and a blob nobody refers to loses its key.
import type { Attachment } from '../../../../contract/attachments'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { IS_ATTACHMENT_USED } from './attachment-use'

export type AttachmentRow = Omit<Attachment, 'isMissing'> & { readonly fileName: string }

/** Where the bytes lie and how they are read. */
export interface BlobRow {
  readonly fileName: string
  readonly key: Buffer
  readonly sizeBytes: number
}

export interface NewAttachment {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly width: number | null
  readonly height: number | null
  readonly thumbnail: Uint8Array | null
  readonly createdAt: string
}

export interface NewBlob extends BlobRow {
  /** Used unless the same content is there. */
  readonly id: string
  readonly sha256: Buffer
}

export interface AttachmentPage {
  readonly pairId?: string | undefined
  readonly before?: { readonly createdAt: string; readonly id: string } | undefined
  readonly limit: number
}

export interface AttachmentsStore {
  /** Newest first, without the trash. */
  list(page: AttachmentPage): AttachmentRow[]
  find(attachmentId: string): AttachmentRow | undefined
  blobOf(attachmentId: string): BlobRow | undefined
  thumbnailOf(attachmentId: string): Buffer | undefined
  /**
   * The same content a second time shares its blob. The new file then takes the place of the old one: if that was
   * damaged, every attachment of this content is whole again.
   */
  add(attachment: NewAttachment, blob: NewBlob): void
  rename(attachmentId: string, name: string): boolean
  /** Deletes what nothing has shown since `unusedBefore`, and says how many. The trash has its own time. */
  deleteUnused(times: { at: string; unusedBefore: string }): number
  /** Files whose key is gone: noise, to be removed. */
  spareFiles(): string[]
  forgetSpareFiles(fileNames: readonly string[]): void
  /** Every file that has a key. */
  fileNames(): string[]
  /** Before a readable copy is begun at this path, and after it is finished or gone. */
  intendCopy(path: string): void
  forgetCopy(path: string): void
  unfinishedCopies(): string[]
}

type Row = Omit<AttachmentRow, 'hasThumbnail'> & { readonly hasThumbnail: number }

const columns = `
  SELECT attachment.id, name, media_type AS mediaType, size_bytes AS sizeBytes, width, height,
         EXISTS (SELECT 1 FROM thumbnail WHERE attachment_id = attachment.id) AS hasThumbnail,
         created_at AS createdAt, trashed_at AS trashedAt, file_name AS fileName
    FROM attachment JOIN blob ON blob.id = blob_id`
const ofPair = `
  attachment.id IN (SELECT target_id FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
                     WHERE kind = 'attachment' AND pair_id = @pairId)`
const pageOf = (where: string) => `
  ${columns} WHERE trashed_at IS NULL AND (created_at, attachment.id) < (@createdAt, @id) ${where}
   ORDER BY created_at DESC, attachment.id DESC LIMIT @limit`
const FROM_THE_NEWEST = { createdAt: '9999', id: '' }

export function attachmentsStore(db: EncryptedDatabase, commits: CommitCounter): AttachmentsStore {
  const listAll = db.prepare<[object], Row>(pageOf(''))
  const listOfPair = db.prepare<[object], Row>(pageOf(`AND ${ofPair}`))
  const find = db.prepare<[string], Row>(`${columns} WHERE attachment.id = ?`)
  const blobOf = db.prepare<[string], BlobRow>(`
    SELECT file_name AS fileName, key, size_bytes AS sizeBytes
      FROM attachment JOIN blob ON blob.id = blob_id WHERE attachment.id = ?`)
  const thumbnailOf = db
    .prepare<[string], Buffer>('SELECT image FROM thumbnail WHERE attachment_id = ?')
    .pluck()
  const sameContent = db
    .prepare<[Buffer, number], string>('SELECT id FROM blob WHERE sha256 = ? AND size_bytes = ?')
    .pluck()
  const insertBlob = db.prepare(`
    INSERT INTO blob (id, file_name, key, sha256, size_bytes) VALUES (@id, @fileName, @key, @sha256, @sizeBytes)`)
  const replaceFile = db.prepare<[string, Buffer, string]>(
    'UPDATE blob SET file_name = ?, key = ? WHERE id = ?',
  )
  const insert = db.prepare(`
    INSERT INTO attachment (id, blob_id, name, media_type, width, height, created_at, unused_since)
    VALUES (@id, @blobId, @name, @mediaType, @width, @height, @createdAt, @createdAt)`)
  const insertThumbnail = db.prepare<[string, Uint8Array]>('INSERT INTO thumbnail VALUES (?, ?)')
  const rename = db.prepare<[string, string]>('UPDATE attachment SET name = ? WHERE id = ?')
  const noteUsed = db.prepare(`
    UPDATE attachment SET unused_since = NULL
     WHERE unused_since IS NOT NULL AND ${IS_ATTACHMENT_USED}`)
  const noteUnused = db.prepare<[string]>(`
    UPDATE attachment SET unused_since = ?
     WHERE unused_since IS NULL AND NOT ${IS_ATTACHMENT_USED}`)
  const deleteUnused = db.prepare<[string]>(
    'DELETE FROM attachment WHERE unused_since < ? AND trashed_at IS NULL',
  )
  const spareFiles = db.prepare<[], string>('SELECT file_name FROM spare_blob_file').pluck()
  const forgetSpare = db.prepare<[string]>('DELETE FROM spare_blob_file WHERE file_name = ?')
  const fileNames = db.prepare<[], string>('SELECT file_name FROM blob').pluck()
  const insertCopy = db.prepare<[string]>('INSERT OR IGNORE INTO unfinished_copy VALUES (?)')
  const deleteCopy = db.prepare<[string]>('DELETE FROM unfinished_copy WHERE path = ?')
  const copies = db.prepare<[], string>('SELECT path FROM unfinished_copy').pluck()

  /** The blob to refer to. */
  const keep = (blob: NewBlob): string => {
    const there = sameContent.get(blob.sha256, blob.sizeBytes)
    if (there === undefined) insertBlob.run(blob)
    else replaceFile.run(blob.fileName, blob.key, there)
    return there ?? blob.id
  }

  return {
    list: ({ pairId, before = FROM_THE_NEWEST, limit }) =>
      (pairId === undefined
        ? listAll.all({ ...before, limit })
        : listOfPair.all({ ...before, limit, pairId })
      ).map(fromRow),
    find: (attachmentId) => {
      const row = find.get(attachmentId)
      return row === undefined ? undefined : fromRow(row)
    },
    blobOf: (attachmentId) => blobOf.get(attachmentId),
    thumbnailOf: (attachmentId) => thumbnailOf.get(attachmentId),
    add: db.transaction(({ thumbnail, ...attachment }: NewAttachment, blob: NewBlob) => {
      insert.run({ ...attachment, blobId: keep(blob) })
      if (thumbnail !== null) insertThumbnail.run(attachment.id, thumbnail)
      commits.raise()
    }),
    rename: db.transaction((attachmentId: string, name: string) => {
      const isThere = rename.run(name, attachmentId).changes > 0
      if (isThere) commits.raise()
      return isThere
    }),
    deleteUnused: db.transaction(({ at, unusedBefore }: { at: string; unusedBefore: string }) => {
      const noted = noteUsed.run().changes + noteUnused.run(at).changes
      const { changes } = deleteUnused.run(unusedBefore)
      if (noted + changes > 0) commits.raise()
      return changes
    }),
    spareFiles: () => spareFiles.all(),
    forgetSpareFiles: db.transaction((fileNames: readonly string[]) => {
      for (const fileName of fileNames) forgetSpare.run(fileName)
      if (fileNames.length > 0) commits.raise()
    }),
    fileNames: () => fileNames.all(),
    intendCopy: db.transaction((path: string) => {
      insertCopy.run(path)
      commits.raise()
    }),
    forgetCopy: db.transaction((path: string) => {
      deleteCopy.run(path)
      commits.raise()
    }),
    unfinishedCopies: () => copies.all(),
  }
}

const fromRow = (row: Row): AttachmentRow => ({ ...row, hasThumbnail: row.hasThumbnail === 1 })
