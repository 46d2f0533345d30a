import { expect, test } from 'vitest'
import { guessingTime, scoreOf } from './guessing-time'

test.each([
  [1, 'less than a second'],
  [26_400, 'about 3 seconds'],
  [1e8, 'about 3 hours'],
  [1e10, 'about 12 days'],
  [1e12, 'about 3 years'],
  [1e15, 'thousands of years'],
  [1e20, 'millions of years'],
])('%d guesses: %s', (guesses, time) =>
  expect(guessingTime(guesses)).toBe(`Someone with a copy of the folder would need ${time} to guess it.`),
)

test.each([
  [1e5, 0],
  [1e8, 1],
  [1e11, 2],
  [1e12, 3],
  [1e16, 4],
])('%d guesses are strength %d: weak below a year', (guesses, score) => expect(scoreOf(guesses)).toBe(score))
