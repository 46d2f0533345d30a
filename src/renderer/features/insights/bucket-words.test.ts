import { expect, test } from 'vitest'
import { bucketInWords, bucketLabels } from './bucket-words'

test.each([
  ['2026-11', 'November 2026'],
  ['2026-Q4', 'Q4 2026'],
  ['2026', '2026'],
])('%s is %s', (key, words) => expect(bucketInWords(key)).toBe(words))

test('months of one year are short; over new year January says which', () => {
  expect(bucketLabels('month', ['2026-01', '2026-02'])).toEqual(['Jan', 'Feb'])
  expect(bucketLabels('month', ['2025-12', '2026-01', '2026-02'])).toEqual(['Dec', '2026', 'Feb'])
  expect(bucketLabels('quarter', ['2025-Q4', '2026-Q1'])).toEqual(['Q4 2025', 'Q1 2026'])
})
