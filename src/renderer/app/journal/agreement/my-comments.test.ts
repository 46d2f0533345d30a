import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commentOn, homelessIn, isSame, placedIn, quoteOf } from './my-comments'

const said = (quote: string, nth = 0) => ({ quote, nth, words: 'Why?' })

test('a comment follows its words to where they stand now', () => {
  const placed = placedIn(['New.', '', 'We meet on Thursdays.'], [said('We meet on Thursdays.'), said('')])
  expect(placed.map(({ at }) => at)).toEqual([2, null])
})

test('where its words stand no longer it is lost from no list, and still quotes them', () => {
  const comment = said('We meet on Thursdays.')
  expect(placedIn(['We meet on Fridays.'], [comment])).toEqual([
    { at: null, quote: 'We meet on Thursdays.', words: 'Why?' },
  ])
  expect(homelessIn(['We meet on Fridays.'], [comment, said('')])).toEqual([comment])
})

test('of two passages that read alike each keeps its own comment', () => {
  const before = ['Yes.', 'Rhythm', 'Yes.']
  const now = ['New.', ...before]
  const second = { ...commentOn(before, 2), words: 'Why?' }
  expect(placedIn(now, [second])[0]?.at).toBe(3)
  expect(placedIn(now, [second, said('Yes.')]).map(({ at }) => at)).toEqual([3, 1])
})

test('two comments never stand in one place: the other one is shown apart', () => {
  const comments = [said('Yes.', 0), said('Yes.', 1)]
  expect(placedIn(['Yes.'], comments).map(({ at }) => at)).toEqual([0, null])
  expect(homelessIn(['Yes.'], comments)).toEqual([comments[1]])
})

const text = fc.oneof(fc.constantFrom('Yes.', 'No.', ''), fc.string({ maxLength: 400 }))
const blocks = fc.array(text, { maxLength: 8 })

test('every comment stays, in a place of its own or among those without one', () => {
  fc.assert(
    fc.property(blocks, blocks, (before, now) => {
      const comments = before.flatMap((words, at) =>
        words === '' ? [] : [{ ...commentOn(before, at), words: 'Why?' }],
      )
      const placed = placedIn(now, comments)
      expect(placed.map(({ quote }) => quote)).toEqual(comments.map(({ quote }) => quote))
      const places = placed.flatMap(({ at }) => at ?? [])
      expect(new Set(places).size).toBe(places.length)
      for (const { at, quote } of placed) if (at !== null) expect(quoteOf(now[at] ?? '')).toBe(quote)
      expect(places.length + homelessIn(now, comments).length).toBe(comments.length)
    }),
  )
})

test('among the words it was written on, each comment stands where it was written', () => {
  fc.assert(
    fc.property(blocks, (words) => {
      const at = words.flatMap((one, place) => (one === '' ? [] : [place]))
      const comments = at.map((place) => commentOn(words, place))
      expect(placedIn(words, comments).map((one) => one.at)).toEqual(at)
      for (const one of comments) expect(comments.filter((other) => isSame(one, other))).toHaveLength(1)
    }),
  )
})
