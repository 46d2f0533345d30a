// Lets a message of the page in. Invariant: what comes out is of the contract, whatever was sent; Electron delivers
// some messages as null.
import { CHUNK_BYTES, MAX_THUMBNAIL_BYTES } from '../../../domain/attachment'
import { imageHeaderOf } from '../../../domain/image-header'
import { isUuid } from '../../../domain/document-schema'
import { pageControl, type BytesChunk, type PageControl, type PageMessage } from '../../../contract/bytes'

/** `unknown`: of which transfer, if that much can be told, so that nobody waits for an answer in vain. */
export type ReceivedMessage =
  PageMessage | { readonly is: 'unknown'; readonly transferId: string | undefined }

export function parsePageMessage(data: unknown): ReceivedMessage {
  return readChunk(data) ?? readControl(data) ?? { is: 'unknown', transferId: transferIdOf(data) }
}

/** By hand: every megabyte comes through here. */
function readChunk(data: unknown): BytesChunk | undefined {
  const transferId = transferIdOf(data)
  if (transferId === undefined || !isFields(data) || data['is'] !== 'chunk') return undefined
  const { bytes } = data
  if (!(bytes instanceof ArrayBuffer) || bytes.byteLength > CHUNK_BYTES) return undefined
  return { is: 'chunk', transferId, bytes }
}

function readControl(data: unknown): PageControl | undefined {
  const control = pageControl.safeParse(data)
  if (!control.success) return undefined
  return control.data.is !== 'add' || isThumbnail(control.data.picture?.thumbnail ?? null)
    ? control.data
    : undefined
}

function isThumbnail(image: ArrayBuffer | null): boolean {
  if (image === null) return true
  if (image.byteLength > MAX_THUMBNAIL_BYTES) return false
  const kind = imageHeaderOf(new Uint8Array(image))?.mediaType
  return kind === 'image/webp' || kind === 'image/jpeg'
}

function transferIdOf(data: unknown): string | undefined {
  if (!isFields(data)) return undefined
  const { transferId } = data
  return typeof transferId === 'string' && isUuid(transferId) ? transferId : undefined
}

const isFields = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null
