// Page ↔ vault, the bytes of attachments: raw messages with ArrayBuffers over a port of their own, since the other
// port carries text. Never a key; a refusal is a code. Buffers are copied, not transferred: Electron delivers a
// message with a transferred buffer as null.
import { z } from 'zod'
import { attachmentName, mediaType, type Attachment } from './attachments'
import { id } from './fields'

/** Every transfer has an id that the page chose. */
const transferId = id

/** All but the chunks, whose bytes are looked at by hand. */
export const pageControl = z.discriminatedUnion('is', [
  /**
   * A file is about to come, in chunks of CHUNK_BYTES (domain/attachment.ts): WINDOW_CHUNKS may be unanswered at a
   * time. The vault answers `next` for each that is written, and `added` or `failed` at the end.
   */
  z.strictObject({
    is: z.literal('add'),
    transferId,
    name: attachmentName,
    mediaType,
    sizeBytes: z.number().int().nonnegative(),
    /** Only of an image that the page could decode. */
    picture: z
      .strictObject({
        width: z.number().int().min(1).max(65_535),
        height: z.number().int().min(1).max(65_535),
        /** WebP or JPEG, small. */
        thumbnail: z.instanceof(ArrayBuffer).nullable(),
      })
      .nullable(),
  }),
  /** The vault answers with `size`, then chunks, then `end`, or `failed`. */
  z.strictObject({
    is: z.literal('read'),
    transferId,
    attachmentId: id,
    part: z.enum(['whole', 'thumbnail']),
  }),
  /** A chunk of a `read` has arrived: the next one may come. */
  z.strictObject({ is: z.literal('next'), transferId }),
  /** Ends any transfer, also a copy that is being written; the vault answers `failed` with CANCELLED. */
  z.strictObject({ is: z.literal('cancel'), transferId }),
])

export type PageControl = z.infer<typeof pageControl>
export interface BytesChunk {
  readonly is: 'chunk'
  readonly transferId: string
  readonly bytes: ArrayBuffer
}
export type PageMessage = PageControl | BytesChunk

export type VaultMessage =
  | { readonly is: 'next'; readonly transferId: string }
  | { readonly is: 'added'; readonly transferId: string; readonly attachment: Attachment }
  | { readonly is: 'size'; readonly transferId: string; readonly sizeBytes: number }
  | BytesChunk
  | { readonly is: 'end'; readonly transferId: string }
  /** How far a copy is that the shell asked for; `transferId` is the one the page gave to the shell. */
  | {
      readonly is: 'progress'
      readonly transferId: string
      readonly doneBytes: number
      readonly sizeBytes: number
    }
  /** A code of the contract's errors or CANCELLED; nothing of the transfer is kept. */
  | { readonly is: 'failed'; readonly transferId: string; readonly code: string; readonly incident?: string }
