// The vault's attachments: taken in, read, copied out and swept. Rows are the store's, bytes the folder's.
// Invariant: first the file, then its row; first the row goes, then the file. So a crash leaves at most a file nobody
// can read, which the next opening removes.
import { safeFileName, isSafeToOpen } from '../../../domain/attachment-name'
import { MAX_ATTACHMENT_BYTES, MAX_INLINE_BYTES } from '../../../domain/attachment'
import type { Attachment } from '../../../contract/attachments'
import type { PageControl } from '../../../contract/bytes'
import { Refusal } from '../../refusal'
import type { Changes } from '../changes'
import type { AttachmentRow, AttachmentsStore } from '../rooms/private/attachments.store'
import type { BlobFolder } from './blob-folder'
import { blobFileSizeOf } from './chunk-cipher'
import { copyOut, removeUnfinishedCopies, type CopyOrder } from './copy-out'
import { readBlob } from './read-blob'
import { writeBlob, type BlobWriter } from './write-blob'

const KEPT_UNUSED_DAYS = 30
const DAY_MS = 86_400_000

export type NewFile = Pick<
  Extract<PageControl, { is: 'add' }>,
  'name' | 'mediaType' | 'sizeBytes' | 'picture'
>

export interface Adding extends Pick<BlobWriter, 'append' | 'isComplete' | 'abandon'> {
  readonly finish: () => Promise<Attachment>
}

export interface Bytes {
  readonly sizeBytes: number
  readonly chunks: AsyncIterable<Uint8Array>
}

export interface Attachments {
  /** Throws ATTACHMENT_TOO_LARGE, DISK_FULL, FOLDER_READ_ONLY, VAULT_UNREACHABLE. */
  readonly startAdding: (file: NewFile) => Promise<Adding>
  /** Throws NOT_FOUND, ATTACHMENT_TOO_LARGE (for a page); the chunks throw ATTACHMENT_MISSING or ATTACHMENT_DAMAGED. */
  readonly read: (attachmentId: string, part: 'whole' | 'thumbnail') => Bytes
  /** What the copy of it may be called outside, and whether opening it only shows it. */
  readonly about: (attachmentId: string) => { fileName: string; isSafeToOpen: boolean; sizeBytes: number }
  readonly copyOut: (attachmentId: string, order: CopyOrder) => Promise<void>
  /** With what the disk says of each. */
  readonly seen: (rows: readonly AttachmentRow[]) => Promise<Attachment[]>
  /** After attachments were deleted for good: removes the files that have lost their key. */
  readonly tidy: () => Promise<void>
  /** At the opening, before anything is taken in: removes what is unused for 30 days and what a crash left. */
  readonly sweep: (options: { isRolledBack: boolean }) => Promise<void>
}

export interface AttachmentsDeps {
  readonly store: AttachmentsStore
  readonly folder: BlobFolder
  readonly changes: Changes
  readonly newId: () => string
  readonly now: () => Date
}

export function attachmentsOf({ store, folder, changes, newId, now }: AttachmentsDeps): Attachments {
  const mustFind = (attachmentId: string): AttachmentRow => {
    const row = store.find(attachmentId)
    if (row === undefined) throw new Refusal('NOT_FOUND')
    return row
  }
  const tidy = async () => {
    const spare = store.spareFiles()
    await folder.remove(spare)
    // What another program held on to (Windows) stays listed.
    const left = new Set(folder.list())
    store.forgetSpareFiles(spare.filter((fileName) => !left.has(fileName)))
  }
  const seen: Attachments['seen'] = (rows) =>
    Promise.all(
      rows.map(async ({ fileName, ...attachment }) => {
        const isThere = await folder.isThere(fileName, blobFileSizeOf(attachment.sizeBytes))
        return { ...attachment, isMissing: !isThere }
      }),
    )
  const addRow = (id: string, file: NewFile, blob: Parameters<AttachmentsStore['add']>[1]): void => {
    const { name, mediaType, picture } = file
    const { width, height } = picture ?? { width: null, height: null }
    const thumbnail = picture?.thumbnail == null ? null : new Uint8Array(picture.thumbnail)
    store.add({ id, name, mediaType, width, height, thumbnail, createdAt: now().toISOString() }, blob)
  }
  const added = (id: string): Attachment => {
    changes.announce('attachments')
    // The file it takes the place of, if the content was there: what fails now is done at the next opening.
    void tidy().catch(() => undefined)
    const { fileName: _inTheVault, ...attachment } = mustFind(id)
    return { ...attachment, isMissing: false }
  }

  return {
    startAdding: async (file) => {
      if (file.sizeBytes > MAX_ATTACHMENT_BYTES) throw new Refusal('ATTACHMENT_TOO_LARGE')
      const writer = await writeBlob(folder, file.sizeBytes)
      return {
        append: writer.append,
        isComplete: writer.isComplete,
        abandon: writer.abandon,
        finish: async () => {
          const blob = await writer.finish()
          const id = newId()
          try {
            addRow(id, file, { ...blob, id: newId() })
          } catch (error) {
            await folder.remove([blob.fileName])
            throw error
          }
          return added(id)
        },
      }
    },

    read: (attachmentId, part) => {
      const { sizeBytes } = mustFind(attachmentId)
      if (part === 'thumbnail') {
        const image = store.thumbnailOf(attachmentId)
        if (image === undefined) throw new Refusal('NOT_FOUND')
        return { sizeBytes: image.length, chunks: once(image) }
      }
      if (sizeBytes > MAX_INLINE_BYTES) throw new Refusal('ATTACHMENT_TOO_LARGE')
      return { sizeBytes, chunks: readBlob(folder, mustHaveBlob(store, attachmentId)) }
    },

    about: (attachmentId) => {
      const { name, sizeBytes } = mustFind(attachmentId)
      return { fileName: safeFileName(name), isSafeToOpen: isSafeToOpen(name), sizeBytes }
    },

    copyOut: (attachmentId, order) => copyOut({ store, folder }, mustHaveBlob(store, attachmentId), order),

    seen,

    tidy,

    sweep: async ({ isRolledBack }) => {
      const at = now()
      const before = new Date(at.getTime() - KEPT_UNUSED_DAYS * DAY_MS).toISOString()
      // An older copy of the room does not know the newest files: they wait for the newer one to be put back.
      const removed = isRolledBack ? 0 : store.deleteUnused({ at: at.toISOString(), unusedBefore: before })
      // Listed before the first await: what is taken in from now on is not in the list.
      const known = new Set(store.fileNames())
      const strays = folder
        .list()
        .filter((name) => name.endsWith('.part') || (!isRolledBack && !known.has(name)))
      if (removed > 0) changes.announce('attachments')
      await folder.remove(strays)
      if (!isRolledBack) await tidy()
      await removeUnfinishedCopies(store)
    },
  }
}

function mustHaveBlob(store: AttachmentsStore, attachmentId: string) {
  const blob = store.blobOf(attachmentId)
  if (blob === undefined) throw new Refusal('NOT_FOUND')
  return blob
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield await Promise.resolve(bytes)
}
