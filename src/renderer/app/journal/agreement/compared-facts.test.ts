import { expect, test } from 'vitest'
import { factInWords } from './ComparedFacts'

test('what is signed beside the words is told whole, changed or not', () => {
  expect(factInWords({ what: 'disclosureLevel', from: '1', to: '1' })).toBe(
    'Level 1: that this pair exists, and when it meets.',
  )
  expect(factInWords({ what: 'disclosureLevel', from: '3', to: '1' })).toMatch(/^Level 3.* → Level 1/)
  expect(factInWords({ what: 'reviewOn', from: null, to: '2026-10-08' })).toBe('no date → 8 October 2026')
  expect(factInWords({ what: 'endsOn', from: null, to: null })).toBe('no date')
  expect(factInWords({ what: 'names', from: null, to: null })).toBe('names nobody')
})
