import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placedIn, quoteOf } from './words-now'

const said = (at: number | null, text: string) => ({ at, quote: quoteOf(text), words: 'Why?' })

test('a comment follows its words to where they stand now', () => {
  const comments = [said(0, 'We meet on Thursdays.'), said(null, '')]
  expect(placedIn(['New.', '', 'We meet on Thursdays.'], comments)).toEqual([
    { ...said(0, 'We meet on Thursdays.'), at: 2 },
    said(null, ''),
  ])
})

test('where its words stand no longer it is about the whole, and still quotes them', () => {
  const [placed] = placedIn(['We meet on Fridays.'], [said(0, 'We meet on Thursdays.')])
  expect(placed).toEqual({ at: null, quote: 'We meet on Thursdays.', words: 'Why?' })
})

test('every comment stays, whatever became of the words', () => {
  const blocks = fc.array(fc.string({ maxLength: 400 }), { maxLength: 6 })
  fc.assert(
    fc.property(blocks, blocks, (before, now) => {
      const comments = before.map((text, at) => said(at, text))
      const placed = placedIn(now, comments)
      expect(placed.map(({ quote, words }) => ({ quote, words }))).toEqual(
        comments.map(({ quote, words }) => ({ quote, words })),
      )
      for (const { at } of placed) expect(at === null || at < now.length).toBe(true)
    }),
  )
})
