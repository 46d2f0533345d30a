// Peers are whoever is not known to stand on two levels.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPeerPair, LEVELS } from './peers'

const level = fc.option(fc.constantFrom(...LEVELS), { nil: null })

test('two are peers whichever of them is asked', () => {
  fc.assert(
    fc.property(level, level, (mine, partners) => {
      expect(isPeerPair(mine, partners)).toBe(isPeerPair(partners, mine))
    }),
  )
})

test('where a level is not known, both are peers', () => {
  fc.assert(
    fc.property(level, (mine) => {
      expect(isPeerPair(mine, null)).toBe(true)
    }),
  )
})

test('two known levels that differ are no peers', () => {
  expect(isPeerPair('staff', 'director')).toBe(false)
  expect(isPeerPair('director', 'director')).toBe(true)
})
