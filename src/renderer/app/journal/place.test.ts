import { describe, expect, test } from 'vitest'
import { parsePlace } from './place'

describe('a remembered place', () => {
  test.each([
    { is: 'sessions', pairId: 'p', sessionId: 's' },
    { is: 'summaries', pairId: 'p', summaryId: null },
    { is: 'register', pairId: 'p' },
  ])('comes back as it was: $is', (place) => {
    expect(parsePlace(structuredClone(place))).toEqual(place)
  })

  test.each([
    [null],
    ['sessions'],
    [{ is: 'sessions' }],
    [{ is: 'goals', pairId: 'p' }],
    [{ is: 'sessions', pairId: 7 }],
  ])('is refused when it is none of ours: %j', (value) => {
    expect(parsePlace(value)).toBe(null)
  })

  test('loses an id of the wrong type', () => {
    expect(parsePlace({ is: 'sessions', pairId: 'p', sessionId: 3 })).toEqual({
      is: 'sessions',
      pairId: 'p',
      sessionId: null,
    })
  })
})
