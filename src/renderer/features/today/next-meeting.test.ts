import { expect, test } from 'vitest'
import { dateHere, nearestFirst, nearness } from './next-meeting'

test('a date made elsewhere is shown by the clock on this desk, over its change to winter time, too', () => {
  expect(dateHere({ heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo' }, 'Europe/London')).toBe(
    '2026-11-19T14:00',
  )
  // London's clocks go back on 25 October 2026, New York's on 1 November.
  expect(dateHere({ heldOn: '2026-10-28T10:00', timeZone: 'America/New_York' }, 'Europe/London')).toBe(
    '2026-10-28T14:00',
  )
  expect(dateHere({ heldOn: '2026-11-04T10:00', timeZone: 'America/New_York' }, 'Europe/London')).toBe(
    '2026-11-04T15:00',
  )
  expect(dateHere({ heldOn: '2026-11-19T23:30', timeZone: 'America/New_York' }, 'Europe/Oslo')).toBe(
    '2026-11-20T05:30',
  )
})

test('a zone this computer does not know is shown as it was written down', () => {
  expect(dateHere({ heldOn: '2026-11-19T15:00', timeZone: 'Nowhere/Atall' }, 'Europe/Oslo')).toBe(
    '2026-11-19T15:00',
  )
})

test.each([
  ['2026-11-21T09:00', 'today'],
  ['2026-11-20T09:00', 'today'],
  ['2026-11-22T00:05', 'tomorrow'],
  ['2026-11-27T12:00', 'soon'],
  ['2026-11-28T12:00', 'later'],
])('%s is %s on 21 November', (local, said) => {
  expect(nearness(local, '2026-11-21T23:55')).toBe(said)
})

test('the nearest instant comes first, not the smallest number on a clock', () => {
  const line = (heldOn: string, timeZone: string) => ({ next: { heldOn, timeZone } }) as never
  const oslo = line('2026-11-21T15:00', 'Europe/Oslo')
  const tokyo = line('2026-11-21T20:00', 'Asia/Tokyo')
  const none = { next: null } as never
  expect(nearestFirst([none, oslo, tokyo], 'Europe/Oslo')).toEqual([tokyo, oslo, none])
})
