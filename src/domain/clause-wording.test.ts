import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blanksIn, filledIn } from './clause-wording'

const rhythm = 'Every {weeks} weeks, {minutes} minutes. {who} drives; {who} brings a question.'

test('blanks are named once, in their order', () => {
  expect(blanksIn(rhythm)).toEqual(['weeks', 'minutes', 'who'])
  expect(blanksIn('Nothing to fill in, not even {}, {1} or {Two}.')).toEqual([])
})

test('every place of a blank is filled; one without a value stays', () => {
  expect(filledIn(rhythm, { weeks: '2', minutes: ' ', who: 'Maya' })).toBe(
    'Every 2 weeks, {minutes} minutes. Maya drives; Maya brings a question.',
  )
})

test('a value that looks like a blank, or like a sign of replacing, stays words', () => {
  expect(filledIn('{a} and {b}', { a: '{b}', b: '$& $1' })).toBe('{b} and $& $1')
})

test('with every blank filled nothing is left to fill', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,8}$/)),
      fc.stringMatching(/^[A-Za-z0-9 ]*[A-Za-z]$/),
      (names, value) => {
        const text = names.map((name) => `{${name}}`).join(', ')
        const values = Object.fromEntries(blanksIn(text).map((name) => [name, value]))
        expect(blanksIn(filledIn(text, values))).toEqual([])
      },
    ),
  )
})
