import { describe, expect, test } from 'vitest'
import { cityOf, timeInShort, timeInWords, timeThereInWords } from './meeting-time'

describe('the time of a session', () => {
  test('is one time where the clocks agree', () => {
    expect(timeInWords({ heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo' }, 'Europe/Oslo')).toBe('15:00')
    expect(timeInWords({ heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo' }, 'Europe/Berlin')).toBe(
      '15:00',
    )
  })

  test('is said twice where they differ', () => {
    expect(timeInWords({ heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo' }, 'UTC')).toBe(
      '15:00 in Oslo · 14:00 here',
    )
  })

  test('names the day here where it is another one', () => {
    expect(timeInWords({ heldOn: '2026-11-20T01:00', timeZone: 'Asia/Tokyo' }, 'UTC')).toBe(
      '01:00 in Tokyo · Thu 19 Nov, 16:00 here',
    )
  })

  test('stands alone where this system does not know the zone', () => {
    expect(timeInWords({ heldOn: '2026-11-19T15:00', timeZone: 'Mars/Olympus_Mons' }, 'UTC')).toBe(
      '15:00 in Olympus Mons',
    )
  })

  test('names only the place where there is little room', () => {
    const inOslo = { heldOn: '2026-11-19T15:00', timeZone: 'Europe/Oslo' }
    expect(timeThereInWords(inOslo, 'UTC')).toBe('15:00 in Oslo')
    expect(timeThereInWords(inOslo, 'Europe/Berlin')).toBe('15:00')
    expect(timeInShort(inOslo, 'UTC')).toBe('15:00 Oslo')
    expect(timeInShort(inOslo, 'Europe/Berlin')).toBe('15:00')
  })
})

test('a zone is called by its city', () => {
  expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires')
  expect(cityOf('UTC')).toBe('UTC')
})
