// Listed words: in which forms they are known.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asListedWord, isKnownIn } from './known-words'

const words = new Set(['Nordlys', 'roadmap', 'McNeil', "o'clock"])

describe('a listed word', () => {
  test.each([
    'Nordlys',
    'NORDLYS',
    "Nordlys's",
    'roadmap',
    'Roadmap',
    'ROADMAP',
    "roadmap's",
    'McNeil',
    "o'clock",
  ])('is known as %s', (asked) => expect(isKnownIn(words, asked)).toBe(true))

  test.each(['nordlys', 'rOADMAP', 'roadmaps', 'Mcneil', 'mcneil', 'Nord'])('is not known as %s', (asked) =>
    expect(isKnownIn(words, asked)).toBe(false),
  )

  test('is always known as it was listed', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const word = asListedWord(written)
        if (word !== null) expect(isKnownIn(new Set([word]), word)).toBe(true)
      }),
    )
  })
})

describe('what can be listed', () => {
  test.each([
    ['  Nordlys ', 'Nordlys'],
    ['d’Arc', "d'Arc"],
    ['e\u0301lan', 'élan'],
    ['', null],
    ['two words', null],
    ['nul\0', null],
    ['x'.repeat(61), null],
  ])('%j → %j', (written, word) => expect(asListedWord(written)).toBe(word))
})
