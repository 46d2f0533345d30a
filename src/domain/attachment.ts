// How large an attachment may be and how its bytes are cut.
// Invariant: there is always a last chunk, only the last may be short, and only an empty file has an empty one.

export const CHUNK_BYTES = 1024 * 1024
export const MAX_ATTACHMENT_BYTES = 8 * 1024 ** 3
/** The most that is handed to the page at once, to be shown in a note. */
export const MAX_INLINE_BYTES = 64 * 1024 ** 2
export const MAX_THUMBNAIL_BYTES = 64 * 1024
/** Decoded, this is 400 MB. */
export const MAX_IMAGE_PIXELS = 100_000_000
export const MAX_IMAGE_SIDE = 65_535
export const MAX_NAME_LENGTH = 255
export const MAX_UPLOADS_AT_ONCE = 2
export const MAX_READS_AT_ONCE = 16
/** How many chunks may be on their way before the other side has answered for the first of them. */
export const WINDOW_CHUNKS = 4

export const chunkCountOf = (sizeBytes: number): number => Math.max(1, Math.ceil(sizeBytes / CHUNK_BYTES))

/** Bytes in the chunk number `index` (from 0) of a file of this size. */
export const chunkSizeAt = (sizeBytes: number, index: number): number =>
  Math.min(CHUNK_BYTES, Math.max(0, sizeBytes - index * CHUNK_BYTES))
