// One chunk of a blob, sealed and opened: AES-256-GCM in the STREAM construction, as age has it (docs/format.md).
// Invariant: what is returned was authenticated for exactly this key, place and end; a cut, swapped, repeated or
// foreign chunk is refused, and no byte of it is seen.
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { CHUNK_BYTES, chunkCountOf } from '../../../domain/attachment'

export const KEY_BYTES = 32
export const TAG_BYTES = 16
/** Stands in clear at the start of each file, and is authenticated with each chunk: 16 bytes, the last two the version. */
export const BLOB_HEADER = Buffer.from('duologue blob/v1', 'latin1')
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

export interface ChunkPlace {
  /** From 0. */
  readonly index: number
  readonly isLast: boolean
}

/** What a file of `sizeBytes` takes on disk. */
export const blobFileSizeOf = (sizeBytes: number): number =>
  BLOB_HEADER.length + sizeBytes + chunkCountOf(sizeBytes) * TAG_BYTES

/** Ciphertext and tag. The key must be used for one blob alone: its nonces are counted. */
export function sealChunk(key: Uint8Array, place: ChunkPlace, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place)).setAAD(BLOB_HEADER)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plaintext, or undefined if a single bit, its place or its key is another. */
export function openChunk(key: Uint8Array, place: ChunkPlace, sealed: Uint8Array): Buffer | undefined {
  if (sealed.length < TAG_BYTES) return undefined
  const end = sealed.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: TAG_BYTES })
  decipher.setAAD(BLOB_HEADER).setAuthTag(sealed.subarray(end))
  const plain = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
    return plain
  } catch {
    plain.fill(0)
    return undefined
  }
}

/** 11 bytes of chunk number, most significant first; then 1 for the last chunk, else 0. */
function nonceOf({ index, isLast }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce[11] = isLast ? 1 : 0
  return nonce
}
