// Writes a readable copy of an attachment outside the vault, straight from the blob: its bytes pass no other process.
// Invariant: the copy appears whole or not at all, and one that a crash cut short is known and removed later.
import { randomBytes } from 'node:crypto'
import { existsSync, lstatSync } from 'node:fs'
import { rm, truncate } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal, refusalOf, systemCodeOf } from '../../refusal'
import type { AttachmentsStore, BlobRow } from '../rooms/private/attachments.store'
import type { BlobFolder } from './blob-folder'
import { readBlob } from './read-blob'
import { startWholeFile } from './whole-file'

export interface CopyOrder {
  readonly path: string
  /** Changes to it would be lost: programs are to say so. */
  readonly isReadOnly: boolean
  readonly signal: AbortSignal
  readonly onProgress: (doneBytes: number) => void
}

/**
 * Throws ATTACHMENT_MISSING, ATTACHMENT_DAMAGED, DISK_FULL, FOLDER_READ_ONLY (the place cannot be written), or the
 * signal's reason; nothing is left at the path then.
 */
export async function copyOut(
  { store, folder }: { store: AttachmentsStore; folder: BlobFolder },
  blob: BlobRow,
  { path, isReadOnly, signal, onProgress }: CopyOrder,
): Promise<void> {
  const part = join(dirname(path), `.duologue-${randomBytes(8).toString('hex')}.part`)
  store.intendCopy(part)
  try {
    const file = await outside(startWholeFile({ part, path, mode: isReadOnly ? 0o400 : 0o600 }))
    try {
      let doneBytes = 0
      for await (const plain of readBlob(folder, blob)) {
        signal.throwIfAborted()
        await outside(file.append(plain))
        doneBytes += plain.length
        onProgress(doneBytes)
      }
      await outside(file.finish())
    } finally {
      await file.abandon()
    }
  } finally {
    if (!existsSync(part)) store.forgetCopy(part)
  }
}

/** What a crash left half-written in clear, of this vault. What cannot be removed now is tried again next time. */
export async function removeUnfinishedCopies(store: AttachmentsStore): Promise<void> {
  for (const part of store.unfinishedCopies()) {
    if (!existsSync(dirname(part))) continue
    if (await isDiscarded(part)) store.forgetCopy(part)
  }
}

/** One that another program holds must not keep the others. */
async function isDiscarded(path: string): Promise<boolean> {
  try {
    await discard(path)
    return true
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    return false
  }
}

async function discard(path: string): Promise<void> {
  // Only what was written there: a link would lead elsewhere.
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return
  await truncate(path, 0)
  await rm(path, { force: true })
}

/** A failure out there is not one of the vault's folder. */
async function outside<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
    throw refusalOf(error)?.code === 'DISK_FULL' ? new Refusal('DISK_FULL') : new Refusal('FOLDER_READ_ONLY')
  }
}
