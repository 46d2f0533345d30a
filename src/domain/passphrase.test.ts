// Passphrases as every keyboard types them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalisePassphrase } from './passphrase'

const outcome = (text: string) => {
  const result = normalisePassphrase(text)
  return result.ok ? result.value : result.error
}

test('composed and decomposed letters are one passphrase', () => {
  expect(outcome('cafe\u0301 ﬁne')).toBe('café fine')
  expect(outcome('café fine')).toBe('café fine')
})

test('spaces count, also at the ends', () => {
  expect(outcome(' two  words ')).toBe(' two  words ')
})

test.each([
  ['nothing', '', 'empty'],
  ['a NUL', 'a\0b', 'nul'],
  ['half a pair', 'a\ud83d', 'loneSurrogate'],
  ['1025 bytes', 'a'.repeat(1025), 'tooLong'],
  ['1026 bytes of é', 'é'.repeat(513), 'tooLong'],
  ['a letter that grows in NFKC', '\ufdfa'.repeat(40), 'tooLong'],
  ['a row of accents made to be slow', `a${'\u0301\u0323'.repeat(500_000)}`, 'tooLong'],
])('%s is refused', (_, text, problem) => {
  expect(outcome(text)).toBe(problem)
})

test('1024 bytes are not cut, whatever they were made of', () => {
  expect(outcome('a'.repeat(1024))).toBe('a'.repeat(1024))
  expect(outcome('e\u0301'.repeat(512))).toBe('é'.repeat(512))
  expect(outcome('ﬀ'.repeat(512))).toBe('f'.repeat(1024))
})

test('normalising twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
      const once = normalisePassphrase(text)
      if (once.ok) expect(normalisePassphrase(once.value)).toEqual(once)
    }),
  )
})
