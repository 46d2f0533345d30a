// A name is found as a whole word and nothing else is changed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOfName, withNameReplaced } from './name-places'

test('a name is replaced wherever it stands as a word, with a capital where a sentence begins', () => {
  expect(
    withNameReplaced('Henrik asked. henrik’s answer was “Henrik”, not Henriksen.', 'Henrik', 'a colleague'),
  ).toBe('A colleague asked. A colleague’s answer was “a colleague”, not Henriksen.')
  expect(withNameReplaced('Ask Anna  Berg!', 'Anna Berg', 'the lead')).toBe('Ask the lead!')
})

test('a name of signs is no pattern', () => {
  expect(placesOfName('A.B. and AxBx', 'A.B.')).toEqual([{ from: 0, to: 4, isFirst: true }])
  expect(placesOfName('anything', '  ')).toEqual([])
})

test('what stands around the places stays, and the name is gone', () => {
  const piece = fc.constantFrom('Ann', 'Annika', ' ', 'joanne', '.', '\n', 'é', 'ann')
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const replaced = withNameReplaced(text, 'Ann', '#')
      expect(placesOfName(replaced, 'Ann')).toEqual([])
      expect(replaced.length).toBe(text.length - 2 * placesOfName(text, 'Ann').length)
    }),
  )
})
