import { expect, test } from 'vitest'
import { dayAfterKey } from './day-keys'

const MONDAY = 1
const SUNDAY = 7

test.each([
  ['ArrowLeft', '2026-11-01', '2026-10-31'],
  ['ArrowRight', '2026-11-30', '2026-12-01'],
  ['ArrowUp', '2026-11-03', '2026-10-27'],
  ['ArrowDown', '2026-11-27', '2026-12-04'],
  ['Home', '2026-11-19', '2026-11-16'],
  ['End', '2026-11-19', '2026-11-22'],
  ['PageUp', '2026-03-31', '2026-02-28'],
  ['PageDown', '2026-01-31', '2026-02-28'],
  ['PageDown', '2026-12-15', '2027-01-15'],
])('%s leads from %s to %s', (key, from, to) => {
  expect(dayAfterKey(key, from, MONDAY)).toBe(to)
})

test('a week may begin on Sunday', () => {
  expect(dayAfterKey('Home', '2026-11-19', SUNDAY)).toBe('2026-11-15')
  expect(dayAfterKey('End', '2026-11-19', SUNDAY)).toBe('2026-11-21')
})

test('other keys lead nowhere', () => {
  expect(dayAfterKey('Tab', '2026-11-19', MONDAY)).toBe(null)
})
