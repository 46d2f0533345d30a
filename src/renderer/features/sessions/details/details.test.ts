import { describe, expect, test } from 'vitest'
import { detailsOf, detailsToSend } from './details'

const typed = detailsOf({
  heldOn: '2026-11-19T15:00',
  timeZone: 'Europe/Oslo',
  minutes: 50,
  place: 'walk',
})

describe('what is typed about a session', () => {
  test('is sent as a local date and time in its zone', () => {
    expect(detailsToSend({ ...typed, time: '15:00:30' })).toEqual({
      heldOn: '2026-11-19T15:00',
      timeZone: 'Europe/Oslo',
      minutes: 50,
      place: 'walk',
    })
  })

  test.each(['1900-01-01', '9999-12-31'])('is sent up to the bounds: %s', (day) => {
    expect(detailsToSend({ ...typed, day })?.heldOn).toBe(`${day}T15:00`)
  })

  test.each(['', '202611-11-19', '0026-11-19', '1899-12-31', '10000-01-01'])(
    'is not sent with a day that the vault does not take: %j',
    (day) => expect(detailsToSend({ ...typed, day })).toBe(null),
  )

  test('is not sent without a time', () => {
    expect(detailsToSend({ ...typed, time: '' })).toBe(null)
  })
})
