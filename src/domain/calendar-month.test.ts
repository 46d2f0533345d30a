import { expect, test } from 'vitest'
import { monthAfter } from './calendar-month'

test.each([
  ['2026-11', '2026-12'],
  ['2026-12', '2027-01'],
  ['1999-12', '2000-01'],
  ['0999-12', '1000-01'],
  ['2026-01', '2026-02'],
])('after %s comes %s', (month, after) => {
  expect(monthAfter(month)).toBe(after)
})
