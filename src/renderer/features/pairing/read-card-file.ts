// The words of a card in a file that was chosen or dropped: a text, or a picture of a QR code.
// Invariant: the file is read here and its words go to the vault; no Blob, no object URL, nothing that loads.
import decodeQR from 'qr/decode.js'
import { CARD_TEXT_MAX_LENGTH } from '../../../contract/pairing'
import { MAX_IMAGE_PIXELS } from '../../../domain/attachment'
import { imageHeaderOf } from '../../../domain/image-header'
import { err, ok, type Result } from '../../../domain/result'
import type { FileProblem } from './taken'

/** A photo of a phone is smaller. */
const MAX_PICTURE_BYTES = 20 * 1024 * 1024
/** Longest sides at which a code is looked for: first a small picture, which is quick; then one with small codes in it. */
const LOOKED_AT_PIXELS = [1_600, 4_000]

export async function readCardFile(file: File): Promise<Result<string, FileProblem>> {
  if (file.size > MAX_PICTURE_BYTES)
    return err(file.type.startsWith('image/') ? 'pictureTooLarge' : 'tooLarge')
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (bytes === null) return err('unreadable')
  const picture = imageHeaderOf(bytes)
  if (picture === undefined) return wordsOf(bytes)
  if (picture.width * picture.height > MAX_IMAGE_PIXELS) return err('pictureTooLarge')
  return readCode(bytes, picture.mediaType)
}

function wordsOf(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length > CARD_TEXT_MAX_LENGTH) return err('tooLarge')
  return ok(new TextDecoder(encodingOf(bytes)).decode(bytes))
}

/** Some mail programs save text in UTF-16, and say so in its first two bytes. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

async function readCode(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Result<string, FileProblem>> {
  let decoder: ImageDecoder | undefined
  try {
    decoder = new ImageDecoder({ data: bytes, type, preferAnimation: false })
    const { image: frame } = await decoder.decode()
    const words = firstCode(frame)
    frame.close()
    return words === null ? err('noCodeFound') : ok(words)
  } catch {
    // It looks like a picture, and is none.
    return err('noCodeFound')
  } finally {
    decoder?.close()
  }
}

function firstCode(frame: VideoFrame): string | null {
  for (const side of LOOKED_AT_PIXELS) {
    const words = codeIn(frame, side)
    if (words !== null) return words
  }
  return null
}

/** Null: there is no code to be seen at this size. */
function codeIn(frame: VideoFrame, longestSide: number): string | null {
  const pixels = pixelsOf(frame, longestSide)
  try {
    return pixels && decodeQR(pixels)
  } catch {
    return null
  }
}

/** What is transparent counts as white. */
function pixelsOf(frame: VideoFrame, longestSide: number): ImageData | null {
  const scale = Math.min(1, longestSide / Math.max(frame.displayWidth, frame.displayHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(frame.displayWidth * scale))
  canvas.height = Math.max(1, Math.round(frame.displayHeight * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(frame, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}
