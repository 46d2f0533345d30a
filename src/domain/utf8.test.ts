// Sizes without an encoder.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8SizeBytes } from './utf8'

test('the size of any text is what an encoder writes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8SizeBytes(text)).toBe(new TextEncoder().encode(text).length)
    }),
  )
})

test('a lone surrogate counts as the U+FFFD that replaces it', () => {
  for (const text of ['\ud83d', '\ude00', 'a\ude00\ud83d', '\ud83d\ud83d\ude00', '\ud83d\ude00\ude00']) {
    expect(utf8SizeBytes(text)).toBe(new TextEncoder().encode(text).length)
  }
})
