// The small picture that is kept with an image, so that a list shows at once. WebP: it keeps what is transparent.
import { MAX_THUMBNAIL_BYTES } from '../../../domain/attachment'
import type { LoadedImage } from '../../editor/files/attachment-source'

/** Tried in turn until one fits into 64 kB. */
const attempts = [
  { longestSide: 480, quality: 0.8 },
  { longestSide: 480, quality: 0.5 },
  { longestSide: 320, quality: 0.5 },
  { longestSide: 160, quality: 0.4 },
] as const

/** Null if the picture cannot be made that small. */
export function thumbnailOf(image: LoadedImage): ArrayBuffer | null {
  const canvas = document.createElement('canvas')
  for (const { longestSide, quality } of attempts) {
    const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
    image.drawTo(canvas, { maxWidth: Math.max(1, image.width * scale) })
    const bytes = bytesOf(canvas.toDataURL('image/webp', quality))
    if (bytes !== null && bytes.byteLength <= MAX_THUMBNAIL_BYTES) return bytes
  }
  return null
}

function bytesOf(dataUrl: string): ArrayBuffer | null {
  const [kind, base64] = dataUrl.split(',')
  if (kind !== 'data:image/webp;base64' || base64 === undefined) return null
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer
}
