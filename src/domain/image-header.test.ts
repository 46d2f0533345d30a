// Pictures known by their first bytes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imageHeaderOf } from './image-header'

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))
const pictures = {
  'image/png': hex('89504e470d0a1a0a 0000000d 49484452 00000280 000001e0 08060000 00'),
  'image/gif': hex('474946383961 8002 e001 800000'),
  'image/jpeg': hex('ffd8 ffe1 0008 457869660000 ffff dd 0004 0010 ffc2 0011 08 01e0 0280 03'),
  'image/bmp': hex('424d 00000000 00000000 36000000 28000000 80020000 20feffff 0100 1800'),
  'image/webp': hex('52494646 00000000 57454250 56503858 0a000000 10000000 7f0200 df0100'),
  'image/avif': hex(
    '00000010 66747970 61766966 00000000 00000014 69737065 00000000 00000001 00000001 00000014 69737065 00000000 00000280 000001e0',
  ),
} as const

describe('known by its bytes, with its size', () => {
  test.each(Object.entries(pictures))('%s', (mediaType, bytes) =>
    expect(imageHeaderOf(bytes)).toEqual({ mediaType, width: 640, height: 480 }),
  )
  test('WebP without the extended header, lossy and lossless', () => {
    const lossy = hex('52494646 00000000 57454250 56503820 00000000 000000 9d012a 8002 e001')
    const lossless = hex('52494646 00000000 57454250 5650384c 00000000 2f 7fc27700')
    expect(imageHeaderOf(lossy)).toEqual({ mediaType: 'image/webp', width: 640, height: 480 })
    expect(imageHeaderOf(lossless)).toEqual({ mediaType: 'image/webp', width: 640, height: 480 })
  })
})

describe('no image is', () => {
  test.each([
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"/>')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['nothing at all', new Uint8Array()],
    ['a PNG without height', hex('89504e470d0a1a0a 0000000d 49484452 00000280 00000000')],
  ])('%s', (_what, bytes) => expect(imageHeaderOf(bytes)).toBeUndefined())
})

test('cut or altered bytes never throw and never give a size below one', () => {
  const start = fc.constantFrom(...Object.values(pictures))
  fc.assert(
    fc.property(start, fc.nat(80), fc.uint8Array({ maxLength: 40 }), (picture, keep, rest) => {
      const header = imageHeaderOf(Uint8Array.from([...picture.slice(0, keep), ...rest]))
      if (header !== undefined) expect(Math.min(header.width, header.height)).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})
