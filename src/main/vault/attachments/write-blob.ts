// Takes the bytes of one file in, encrypted as they come. Invariant: no byte of it is on disk in clear, and until
// `finish` there is only a `.part`, which no crash turns into a blob.
import { createHash, randomBytes } from 'node:crypto'
import { chunkCountOf, chunkSizeAt } from '../../../domain/attachment'
import type { BlobFolder } from './blob-folder'
import { BLOB_HEADER, KEY_BYTES, sealChunk } from './chunk-cipher'
import { startWholeFile } from './whole-file'

/** What the private room keeps of it. Without `key` the file is noise. */
export interface Blob {
  readonly fileName: string
  readonly key: Buffer
  /** Of the plaintext: the same file a second time is known by it. */
  readonly sha256: Buffer
  readonly sizeBytes: number
}

export interface BlobWriter {
  /** The next chunk, in order; it must have exactly the size that is due. */
  readonly append: (plain: Uint8Array) => Promise<void>
  readonly isComplete: () => boolean
  /** Only when complete. Then the blob lies in its folder, for good. */
  readonly finish: () => Promise<Blob>
  /** Removes what was written so far. */
  readonly abandon: () => Promise<void>
}

export async function writeBlob(folder: BlobFolder, sizeBytes: number): Promise<BlobWriter> {
  await folder.prepare()
  const fileName = folder.newName()
  const file = await startWholeFile({ part: folder.partPathOf(fileName), path: folder.pathOf(fileName) })
  const key = randomBytes(KEY_BYTES)
  const hash = createHash('sha256')
  const chunkCount = chunkCountOf(sizeBytes)
  let index = 0
  return {
    append: async (plain) => {
      if (index >= chunkCount || plain.length !== chunkSizeAt(sizeBytes, index))
        throw new Error('other bytes than announced')
      hash.update(plain)
      const sealed = sealChunk(key, { index, isLast: index === chunkCount - 1 }, plain)
      index += 1
      await file.append(index === 1 ? Buffer.concat([BLOB_HEADER, sealed]) : sealed)
    },
    isComplete: () => index === chunkCount,
    finish: async () => {
      if (index !== chunkCount) throw new Error('fewer bytes than announced')
      await file.finish()
      return { fileName, key, sha256: hash.digest(), sizeBytes }
    },
    abandon: file.abandon,
  }
}
