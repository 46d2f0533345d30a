import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchedBlocks } from './matched-blocks'

const texts = fc.array(
  fc.constantFrom('', 'we walk the floor', 'we walk the floor often', 'nobody asks', 'x'),
  {
    maxLength: 12,
  },
)

test('every block of either text stands in one pair, and both keep their order', () => {
  fc.assert(
    fc.property(texts, texts, (earlier, later) => {
      const matched = matchedBlocks(earlier, later)
      const places = (of: 'before' | 'after') => matched.flatMap((pair) => pair[of] ?? [])
      expect(places('before')).toEqual(earlier.map((_, at) => at))
      expect(places('after')).toEqual(later.map((_, at) => at))
    }),
  )
})

test('a text is matched with itself block by block', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(matchedBlocks(text, text)).toEqual(text.map((_, at) => ({ before: at, after: at })))
    }),
  )
})

test('a changed block is the same block, also behind one that was put before it', () => {
  const earlier = ['We walk the floor on Tuesdays.', 'Nobody asks twice.']
  const later = ['Something else altogether.', 'We walk the floor on Mondays.', 'Nobody asks twice.']
  expect(matchedBlocks(earlier, later)).toEqual([
    { before: null, after: 0 },
    { before: 0, after: 1 },
    { before: 1, after: 2 },
  ])
})
