// The quick look at sketches: whatever the full check would find, it lets through.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hitsIn } from './hits'
import { sketchOf } from './sketch'
import { sketchFilter } from './sketch-filter'

const word = fc.constantFrom(
  ...'the of board Lyon close plan plans planned we not budget well-\nknown restruc-\nturing 2026 1,250 東 京 大阪 über naïve l’usine café'.split(
    ' ',
  ),
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '. ', ', ', '\n\n', ' — ')
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 40 })
  .map((parts) => parts.map(([said, between]) => said + between).join(''))

test('never says no to a text that holds a run of the draft, or nearly one of its sentences', () => {
  fc.assert(
    fc.property(text, text, text, (draft, before, words) => {
      const sources = [{ where: null, segments: [before, words] }]
      const isFound = hitsIn(draft, { sources, names: [], carriedNames: [], carriedTexts: [] }).length > 0
      if (isFound) expect(sketchFilter([draft])(sketchOf([before, words]))).toBe(true)
    }),
    { numRuns: 1_000 },
  )
})

test('a sentence told in other order is found wherever it stands in a draft of many pages', () => {
  const filler = (seed: number) =>
    `${Array.from({ length: 11 }, (_, at) => `w${String((seed * 31 + at * 7) % 997)}q`).join(' ')}.`
  const original = 'The restructuring in Lyon cannot be mentioned before January.'
  const sources = [{ where: null, segments: [original] }]
  const side = { sources, names: [], carriedNames: [], carriedTexts: [] }
  fc.assert(
    fc.property(fc.nat(159), fc.nat(12), (sentence, word) => {
      const pages = Array.from({ length: 160 }, (_, at) => filler(at))
      const shifted = pages[0]?.split(' ').slice(word).join(' ') ?? ''
      const told = 'Before January mention no restructuring of Lyon.'
      const draft = [shifted, ...pages.slice(1, sentence), told, ...pages.slice(sentence)].join(' ')
      expect(hitsIn(draft, side).map(({ kind }) => kind)).toEqual(['near'])
      expect(sketchFilter([draft])(sketchOf([original]))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('says no to nearly everything else', () => {
  const held = sketchFilter(['The restructuring in Lyon cannot be mentioned before January.'])
  expect(held(sketchOf(['We walked along the harbour and spoke about a new canteen for all of us.']))).toBe(
    false,
  )
  expect(held(sketchOf(['In Lyon we walked along the harbour. In January it rains.']))).toBe(false)
})
