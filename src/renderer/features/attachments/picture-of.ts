// Whether a file is a picture that can be shown, and what is kept of it beside its bytes.
import { MAX_INLINE_BYTES } from '../../../domain/attachment'
import { IMAGE_TYPE_BYTES, imageTypeOf, type ImageType } from '../../../domain/image-header'
import { TransferProblem, type NewFile } from '../../app/byte-port'
import { decodeImage } from './decode-image'
import { thumbnailOf } from './thumbnail'

export interface Picture {
  readonly mediaType: ImageType
  readonly picture: NewFile['picture']
}

/** Null: a file like any other, also when it is a picture too large or too broken to be shown. Rejects with FILE_UNREADABLE. */
export async function pictureOf(file: File): Promise<Picture | null> {
  const mediaType = imageTypeOf(await bytesOf(file.slice(0, IMAGE_TYPE_BYTES)))
  if (mediaType === undefined || file.size > MAX_INLINE_BYTES) return null
  const bytes = await bytesOf(file)
  try {
    const image = await decodeImage(bytes)
    try {
      const { width, height } = image
      return { mediaType, picture: { width, height, thumbnail: thumbnailOf(image) } }
    } finally {
      image.close()
    }
  } catch (error) {
    if (error instanceof TransferProblem) return null
    throw error
  }
}

async function bytesOf(part: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await part.arrayBuffer())
  } catch {
    throw new TransferProblem('FILE_UNREADABLE')
  }
}
