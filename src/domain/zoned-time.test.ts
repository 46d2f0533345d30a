import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantOf, isKnownZone, localAt } from './zoned-time'

const zone = fc.constantFrom(
  'UTC',
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
)
const minute = fc.integer({ min: 0, max: 45_000_000 }).map((at) => at * 60_000)

describe('a clock in another place', () => {
  test('shows its own time', () => {
    expect(localAt(Date.parse('2026-11-19T14:00:00Z'), 'Europe/Oslo')).toBe('2026-11-19T15:00')
    expect(instantOf('2026-11-19T15:00', 'Europe/Oslo')).toBe(Date.parse('2026-11-19T14:00:00Z'))
    expect(instantOf('2026-07-01T15:00', 'Europe/Oslo')).toBe(Date.parse('2026-07-01T13:00:00Z'))
  })

  test('shows a time twice when it goes back: the first counts', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Oslo')).toBe(Date.parse('2026-10-25T00:30:00Z'))
  })

  test('jumps over a time when it goes forward: it is that much later', () => {
    const at = instantOf('2026-03-29T02:30', 'Europe/Oslo')
    expect(localAt(at, 'Europe/Oslo')).toBe('2026-03-29T03:30')
  })

  test('shows a time again at the instant that was found for it, or at the first of two', () => {
    fc.assert(
      fc.property(minute, zone, (atMs, timeZone) => {
        const found = instantOf(localAt(atMs, timeZone), timeZone)
        expect(localAt(found, timeZone)).toBe(localAt(atMs, timeZone))
        expect(found).toBeLessThanOrEqual(atMs)
      }),
    )
  })
})

test('only zones that exist are known', () => {
  expect(isKnownZone('Europe/Oslo')).toBe(true)
  expect(isKnownZone('Europe/Nowhere')).toBe(false)
})
