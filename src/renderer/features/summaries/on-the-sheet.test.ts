import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onTheSheet } from './on-the-sheet'

const sheet = [
  'Autumn',
  'Next time I take the first question from someone who always disagrees.',
  '19 November 2026 · one session',
]

test.each([
  ['19 November 2026 · one session', 'same'],
  ['Next time I take the first question from someone who disagrees.', 'changed'],
  ['Next time I take a break.', 'no'],
  ['20 November 2027 · two sessions', 'no'],
  ['·', 'no'],
])('%s: %s', (words, expected) => expect(onTheSheet(sheet, words)).toBe(expected))

test('what stands there word for word is never said to be changed or gone', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.string(), (lines, words) => {
      fc.pre(/[\p{L}\p{N}]/u.test(words))
      expect(onTheSheet([...lines, words], words)).toBe('same')
    }),
  )
})
