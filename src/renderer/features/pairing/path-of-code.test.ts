import fc from 'fast-check'
import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { pathOfCode } from './path-of-code'

/** As a renderer fills it, `scale` pixels a module. */
function drawn(path: string, side: number, scale: number) {
  const width = side * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let at = Number(x) * scale; at < (Number(x) + Number(run)) * scale; at += 1)
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
  return { width, height: width, data }
}

const signs = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')

test('a code that was drawn is read again, whatever the card says', () => {
  const base32 = fc.array(fc.constantFrom(...signs), { minLength: 280, maxLength: 700 })
  fc.assert(
    fc.property(base32, (letters) => {
      const words = `DUOLOGUE-CARD:1:${letters.join('')}`
      const modules = encodeQR(words, 'raw', { ecc: 'medium', border: 4 })
      expect(decodeQR(drawn(pathOfCode(modules), modules.length, 4))).toBe(words)
    }),
    { numRuns: 20 },
  )
})
