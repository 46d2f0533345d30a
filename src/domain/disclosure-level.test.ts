import { expect, test } from 'vitest'
import {
  allows,
  allowsPassages,
  allowsSummary,
  DISCLOSURE_LEVELS,
  type Disclosable,
} from './disclosure-level'

const everything: readonly Disclosable[] = ['pairExists', 'dates', 'themes', 'agreedSummary']

test.each([
  [0, ['pairExists']],
  [1, ['pairExists', 'dates']],
  [2, ['pairExists', 'dates', 'themes']],
  [3, everything],
  [null, everything],
] as const)('level %s lets others see %j', (level, seen) => {
  expect(everything.filter((what) => allows(level, what))).toEqual(seen)
})

test('only without a level or at the highest one passages may go into a summary', () => {
  expect(DISCLOSURE_LEVELS.filter(allowsPassages)).toEqual([3])
  expect(allowsPassages(null)).toBe(true)
})

test('a summary leaves from the level on that it needs, and without a charter always', () => {
  expect(DISCLOSURE_LEVELS.filter((level) => allowsSummary(level, 2))).toEqual([2, 3])
  expect(DISCLOSURE_LEVELS.filter((level) => allowsSummary(level, 1))).toEqual([1, 2, 3])
  expect(allowsSummary(null, 3)).toBe(true)
})
