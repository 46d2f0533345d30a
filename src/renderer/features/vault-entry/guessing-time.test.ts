import { expect, test } from 'vitest'
import { guessingTime } from './guessing-time'

test.each([
  [1, 'Less than a second, even on a thousand computers, at 10 guesses a second.'],
  [26_400, '44 minutes on one computer, 3 seconds on a thousand, at 10 guesses a second.'],
  [1e8, '4 months on one computer, 3 hours on a thousand, at 10 guesses a second.'],
  [1e10, '32 years on one computer, 12 days on a thousand, at 10 guesses a second.'],
  [1e12, 'Thousands of years on one computer, 3 years on a thousand, at 10 guesses a second.'],
  [1e20, 'Millions of years, even on a thousand computers, at 10 guesses a second.'],
])('%d guesses: %s', (guesses, words) => expect(guessingTime(guesses)).toBe(words))
