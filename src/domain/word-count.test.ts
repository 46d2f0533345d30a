import { expect, test } from 'vitest'
import { countWords } from './word-count'

test.each([
  ['', 0],
  ['   \n', 0],
  ['— … !', 0],
  ['Reading the room', 3],
  ['l’homme qui m’a vu', 4],
  ['re-plan it', 2],
  ['3.5 %', 2],
  ['東京で会う', 5],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count)
})

test('a long row of letters is counted in one go', () => {
  expect(countWords(`${'a'.repeat(1_000_000)}!`)).toBe(1)
  expect(countWords('-'.repeat(50_000))).toBe(0)
})
