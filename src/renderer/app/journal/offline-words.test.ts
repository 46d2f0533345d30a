import { expect, test } from 'vitest'
import { offlineInWords } from './offline-words'

test.each([
  [null, 'Offline by design'],
  [0, 'Offline by design · nothing sent'],
  [1, 'Offline by design · 1 refused'],
  [12, 'Offline by design · 12 refused'],
])('%j requests refused: %s', (refused, words) => expect(offlineInWords(refused).words).toBe(words))

test('what was refused is explained, and nothing else is', () => {
  expect(offlineInWords(0).title).toBe(undefined)
  expect(offlineInWords(1).title).toContain('the shell refused 1 request;')
  expect(offlineInWords(12).title).toContain('the shell refused 12 requests;')
})
