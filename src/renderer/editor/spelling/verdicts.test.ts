// The memory of verdicts: by language, bounded.
import { expect, test } from 'vitest'
import { verdicts } from './verdicts'

test('a verdict counts for its language only', () => {
  const known = verdicts()
  known.keep('en-GB', 'colour', true)
  known.keep('en-US', 'colour', false)
  expect(known.isRight('en-GB', 'colour')).toBe(true)
  expect(known.isRight('en-US', 'colour')).toBe(false)
  expect(known.isRight('de', 'colour')).toBeUndefined()
})

test('the longest unused is forgotten first', () => {
  const known = verdicts(2)
  known.keep('de', 'a', true)
  known.keep('de', 'b', true)
  known.isRight('de', 'a')
  known.keep('de', 'c', true)
  expect(known.isRight('de', 'b')).toBeUndefined()
  expect(known.isRight('de', 'a')).toBe(true)
  expect(known.isRight('de', 'c')).toBe(true)
})
