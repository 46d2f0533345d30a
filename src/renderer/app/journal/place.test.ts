import { describe, expect, test } from 'vitest'
import { parsePlace, placeOfDraft } from './place'

describe('a remembered place', () => {
  test.each([
    { is: 'sessions', pairId: 'p', sessionId: 's', part: 'prep' },
    { is: 'sessions', pairId: 'p', sessionId: 's', part: null },
    { is: 'summaries', pairId: 'p', summaryId: null },
    { is: 'goals', pairId: 'p', goalId: 'g' },
    { is: 'cards', pairId: 'p', cardId: null },
    { is: 'reviews', pairId: 'p', roundId: 'r' },
    { is: 'setUp', pairId: 'p', step: 'purpose' },
    { is: 'overview', pairId: 'p' },
    { is: 'charter', pairId: 'p' },
    { is: 'insights', pairId: 'p' },
    { is: 'today' },
    { is: 'candidates' },
    { is: 'pairSettings', pairId: 'p' },
    { is: 'register', pairId: 'p' },
    { is: 'calendar', view: 'timeline' },
    { is: 'search' },
    { is: 'labels' },
    { is: 'label', kind: 'person', labelId: 'l' },
    { is: 'templates' },
    { is: 'trash' },
  ])('comes back as it was: $is', (place) => {
    expect(parsePlace(structuredClone(place))).toEqual(place)
  })

  test.each([
    [null],
    ['sessions'],
    [{ is: 'sessions' }],
    [{ is: 'elsewhere', pairId: 'p' }],
    [{ is: 'sessions', pairId: 7 }],
    [{ is: 'label', kind: 'colour', labelId: 'l' }],
    [{ is: 'label', kind: 'tag' }],
  ])('is refused when it is none of ours: %j', (value) => {
    expect(parsePlace(value)).toBe(null)
  })

  test('loses an id of the wrong type and a part that there is not', () => {
    expect(parsePlace({ is: 'sessions', pairId: 'p', sessionId: 3, part: 'minutes' })).toEqual({
      is: 'sessions',
      pairId: 'p',
      sessionId: null,
      part: null,
    })
  })
})

test('a draft of an older version belongs to the note itself', () => {
  expect(placeOfDraft({ is: 'session', pairId: 'p', sessionId: 's' })).toMatchObject({ part: 'note' })
})
