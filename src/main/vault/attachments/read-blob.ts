// Reads a blob chunk by chunk. Invariant: only authenticated bytes are handed on, in order; a file that is not
// exactly what was written ends in ATTACHMENT_DAMAGED, one that is not there in ATTACHMENT_MISSING.
import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { chunkCountOf, chunkSizeAt } from '../../../domain/attachment'
import { Refusal } from '../../refusal'
import type { BlobFolder } from './blob-folder'
import { BLOB_HEADER, blobFileSizeOf, openChunk, SEALED_CHUNK_BYTES, TAG_BYTES } from './chunk-cipher'

export interface StoredBlob {
  readonly fileName: string
  readonly key: Uint8Array
  readonly sizeBytes: number
}

/** The plaintext, a chunk at a time. Whoever stops early still closes the file. */
export async function* readBlob(folder: BlobFolder, blob: StoredBlob): AsyncGenerator<Buffer, void> {
  try {
    // A link is not followed: the file is ours or it is damaged. Windows has no such flag.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
    const file = await open(folder.pathOf(blob.fileName), flags)
    try {
      await refuseOther(file, blob)
      yield* chunksOf(file, blob)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw folder.refusalFor(error)
  }
}

async function refuseOther(file: FileHandle, blob: StoredBlob): Promise<void> {
  const { size } = await file.stat()
  if (size !== blobFileSizeOf(blob.sizeBytes)) throw new Refusal('ATTACHMENT_DAMAGED')
  const header = await readExactly(file, 0, BLOB_HEADER.length)
  if (!header.equals(BLOB_HEADER)) throw new Refusal('ATTACHMENT_DAMAGED')
}

async function* chunksOf(file: FileHandle, { key, sizeBytes }: StoredBlob): AsyncGenerator<Buffer, void> {
  const count = chunkCountOf(sizeBytes)
  for (let index = 0; index < count; index += 1) {
    const at = BLOB_HEADER.length + index * SEALED_CHUNK_BYTES
    const sealed = await readExactly(file, at, chunkSizeAt(sizeBytes, index) + TAG_BYTES)
    const plain = openChunk(key, { index, isLast: index === count - 1 }, sealed)
    if (plain === undefined) throw new Refusal('ATTACHMENT_DAMAGED')
    yield plain
  }
}

async function readExactly(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, at + filled)
    if (bytesRead === 0) throw new Refusal('ATTACHMENT_DAMAGED')
    filled += bytesRead
  }
  return bytes
}
