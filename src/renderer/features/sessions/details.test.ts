import { describe, expect, test } from 'vitest'
import { detailsAt, detailsToSend } from './details'

const typed = { ...detailsAt('2026-11-19T15:00', 50, 'walk') }

describe('what is typed about a session', () => {
  test('is sent as a local date and time', () => {
    expect(detailsToSend({ ...typed, time: '15:00:30' })).toMatchObject({
      heldOn: '2026-11-19T15:00',
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
