// From the bytes of a picture to pixels, by the browser's own decoder: no Blob, no object URL, no element that loads.
// Invariant: its kind and size were looked at first; a picture too large for the memory is never decoded.
import { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE, MAX_INLINE_BYTES } from '../../../domain/attachment'
import { imageHeaderOf } from '../../../domain/image-header'
import type { LoadedImage } from '../../editor/files/attachment-source'
import { TransferProblem } from '../../app/byte-port'

/** Rejects with ATTACHMENT_TOO_LARGE or IMAGE_UNREADABLE. The first picture of an animation; cameras' rotation is undone. */
export async function decodeImage(bytes: Uint8Array<ArrayBuffer>): Promise<LoadedImage> {
  const header = imageHeaderOf(bytes)
  if (header === undefined) throw new TransferProblem('IMAGE_UNREADABLE')
  const { width, height, mediaType } = header
  const isLarge = Math.max(width, height) > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS
  if (isLarge || bytes.length > MAX_INLINE_BYTES) throw new TransferProblem('ATTACHMENT_TOO_LARGE')
  return imageOf(await firstFrame(bytes, mediaType))
}

async function firstFrame(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<VideoFrame> {
  let decoder: ImageDecoder | undefined
  try {
    decoder = new ImageDecoder({ data: bytes, type, preferAnimation: false })
    return (await decoder.decode()).image
  } catch {
    throw new TransferProblem('IMAGE_UNREADABLE')
  } finally {
    decoder?.close()
  }
}

function imageOf(frame: VideoFrame): LoadedImage {
  const { displayWidth: width, displayHeight: height } = frame
  return {
    width,
    height,
    drawTo: (canvas, { maxWidth = width } = {}) => {
      const scale = Math.min(1, maxWidth / width)
      canvas.width = Math.max(1, Math.round(width * scale))
      canvas.height = Math.max(1, Math.round(height * scale))
      const context = canvas.getContext('2d')
      if (context === null) return
      context.imageSmoothingQuality = 'high'
      context.drawImage(frame, 0, 0, canvas.width, canvas.height)
    },
    close: () => frame.close(),
  }
}
