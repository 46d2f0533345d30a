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

test('a summary leaves from level 2 in words of one’s own, and from level 3 with passages', () => {
  expect(DISCLOSURE_LEVELS.filter((level) => allowsSummary(level, false))).toEqual([2, 3])
  expect(DISCLOSURE_LEVELS.filter((level) => allowsSummary(level, true))).toEqual([3])
  expect(allowsSummary(null, true)).toBe(true)
})
