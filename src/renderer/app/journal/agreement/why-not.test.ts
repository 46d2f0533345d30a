import { expect, test } from 'vitest'
import { whyNotComment } from './why-not'

test('comments alone are sent when there are some, and the words are as they came', () => {
  expect(whyNotComment({ isUnchanged: true }, 1)).toBeNull()
})

test('why not: none is written yet, or they go along with changed words', () => {
  expect(whyNotComment({ isUnchanged: true }, 0)).toContain('Write a comment')
  for (const count of [0, 2])
    expect(whyNotComment({ isUnchanged: false }, count)).toContain('You have changed words on the page')
})
