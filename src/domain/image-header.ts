// What kind of picture a file is and how large, by its first bytes: its name and its sender's word do not count.
// Invariant: never reads past what it was given, and never throws; what it does not know is no image (SVG is a file).

export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif' | 'image/bmp'

export interface ImageHeader {
  readonly mediaType: ImageType
  /** As stored; a camera's note that the picture stands on its side is the decoder's business. */
  readonly width: number
  readonly height: number
}

/** The first bytes that `imageTypeOf` looks at. */
export const IMAGE_TYPE_BYTES = 16

/** Undefined if it is none of the six kinds. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const read = new Reader(bytes)
  return kinds.find(({ isKind }) => isKind(read))?.mediaType
}

/** Undefined if it is none of the six kinds, or if the size is not where that kind keeps it. */
export function imageHeaderOf(bytes: Uint8Array): ImageHeader | undefined {
  const read = new Reader(bytes)
  const kind = kinds.find(({ isKind }) => isKind(read))
  const size = kind?.sizeOf(read)
  if (kind === undefined || size === undefined || size.width <= 0 || size.height <= 0) return undefined
  return { mediaType: kind.mediaType, ...size }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Outside of the bytes every number is 0 and every text is empty: it fits no rule below. */
class Reader {
  private readonly view: DataView
  readonly length: number

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.length = bytes.byteLength
  }

  u8 = (at: number): number => (at + 1 <= this.length ? this.view.getUint8(at) : 0)
  u16 = (at: number, little = false): number => (at + 2 <= this.length ? this.view.getUint16(at, little) : 0)
  u24le = (at: number): number => this.u16(at, true) + this.u8(at + 2) * 0x10000
  u32 = (at: number, little = false): number => (at + 4 <= this.length ? this.view.getUint32(at, little) : 0)
  i32le = (at: number): number => (at + 4 <= this.length ? this.view.getInt32(at, true) : 0)
  text(at: number, length: number): string {
    if (at + length > this.length) return ''
    return Array.from({ length }, (_, offset) => String.fromCharCode(this.u8(at + offset))).join('')
  }
}

interface Kind {
  readonly mediaType: ImageType
  readonly isKind: (read: Reader) => boolean
  readonly sizeOf: (read: Reader) => Size | undefined
}

const kinds: readonly Kind[] = [
  { mediaType: 'image/png', isKind: (read) => read.text(0, 8) === '\x89PNG\r\n\x1a\n', sizeOf: pngSize },
  { mediaType: 'image/jpeg', isKind: (read) => read.u16(0) === 0xffd8, sizeOf: jpegSize },
  { mediaType: 'image/gif', isKind: (read) => /^GIF8[79]a$/.test(read.text(0, 6)), sizeOf: gifSize },
  {
    mediaType: 'image/webp',
    isKind: (read) => read.text(0, 4) === 'RIFF' && read.text(8, 4) === 'WEBP',
    sizeOf: webpSize,
  },
  { mediaType: 'image/avif', isKind: (read) => /^ftypavi[fs]$/.test(read.text(4, 8)), sizeOf: avifSize },
  { mediaType: 'image/bmp', isKind: (read) => read.text(0, 2) === 'BM', sizeOf: bmpSize },
]

function pngSize(read: Reader): Size | undefined {
  if (read.text(12, 4) !== 'IHDR') return undefined
  return { width: read.u32(16), height: read.u32(20) }
}

function gifSize(read: Reader): Size {
  return { width: read.u16(6, true), height: read.u16(8, true) }
}

/** Frame headers, as in ITU T.81 B.1.1.3: C0 to CF without C4 (tables), C8 (reserved) and CC (conditioning). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(read: Reader): Size | undefined {
  let at = 2
  while (at + 4 <= read.length && read.u8(at) === 0xff) {
    const marker = read.u8(at + 1)
    if (isFrame(marker)) return { width: read.u16(at + 7), height: read.u16(at + 5) }
    // 0xff before a marker is padding; all others before the frame have a length, of at least its own two bytes.
    at += marker === 0xff ? 1 : 2 + Math.max(2, read.u16(at + 2))
  }
  return undefined
}

function webpSize(read: Reader): Size | undefined {
  switch (read.text(12, 4)) {
    case 'VP8X':
      return { width: 1 + read.u24le(24), height: 1 + read.u24le(27) }
    case 'VP8L': {
      const bits = read.u32(21, true)
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    }
    case 'VP8 ':
      return { width: read.u16(26, true) & 0x3fff, height: read.u16(28, true) & 0x3fff }
    default:
      return undefined
  }
}

/** ISO base media: the size of the largest `ispe` property. */
function avifSize(read: Reader): Size | undefined {
  const end = Math.min(read.length, 64 * 1024)
  let largest: Size | undefined
  for (let at = read.u32(0); at + 16 <= end; at += 1) {
    if (read.u32(at) !== 0x69737065) continue // "ispe"
    const size = { width: read.u32(at + 8), height: read.u32(at + 12) }
    if (largest === undefined || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}

/** A negative height means that the rows stand from top to bottom. */
function bmpSize(read: Reader): Size | undefined {
  if (read.u32(14, true) < 40) return undefined
  return { width: read.i32le(18), height: Math.abs(read.i32le(22)) }
}
