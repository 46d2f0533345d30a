import { describe, expect, test } from 'vitest'
import type { RhythmFacts, RhythmSlot } from '../../../contract/rhythm'
import { factsInWords, monthSince, ruleInWords } from './rhythm-words'
import { draftFrom, ruleToSend } from './rhythm-draft'
import { endLabel, stripBlocks, titleInWords } from './rhythm-figure'

const rule = {
  id: '0d7f0b5e-8a53-4a3a-9a49-111111111111',
  pairId: '0d7f0b5e-8a53-4a3a-9a49-222222222222',
  fromDay: '2026-11-19',
  unit: 'weeks' as const,
  every: 2,
  weekday: 4,
  time: '15:00',
  minutes: 50,
  timeZone: 'Europe/Oslo',
  drives: 'me' as const,
  protects: 'partner' as const,
  setAt: '2026-11-01T08:00:00.000Z',
}
const facts: RhythmFacts = {
  met: 10,
  of: 12,
  cancelledByMe: 0,
  cancelledByPartner: 1,
  missesInARow: 0,
  since: '2026-06-04',
}

describe('a rhythm in words', () => {
  test.each([
    [{}, 'Every two weeks, Thursday at 15:00'],
    [{ every: 1 }, 'Every Thursday at 15:00'],
    [{ unit: 'months' as const, every: 1 }, 'Every month, the third Thursday at 15:00'],
    [{ unit: 'months' as const, every: 3, weekday: null }, 'Every three months on day 19 at 15:00'],
    [
      { unit: 'months' as const, every: 1, fromDay: '2026-11-30', weekday: 1 },
      'Every month, the last Monday at 15:00',
    ],
  ])('%o', (change, words) => expect(ruleInWords({ ...rule, ...change })).toBe(words))

  test('says how it was kept, without a score', () => {
    expect(factsInWords(rule, facts)).toMatch(
      /^Every two weeks, Thursday at 15:00 · 10 of the last 12 met · none cancelled by you since June/u,
    )
    expect(factsInWords(null, { ...facts, met: 12, cancelledByMe: 2 })).toMatch(
      /^all of the last 12 met · two cancelled by you since June/u,
    )
    expect(monthSince('2025-06-04', '2026-11-22T10:00')).toBe('June 2025')
    expect(monthSince('2026-06-04', '2026-11-22T10:00')).toBe('June')
  })

  test('has a title that follows the last dates', () => {
    expect(titleInWords(rule, facts)).toBe('You keep the rhythm')
    expect(titleInWords(rule, { ...facts, missesInARow: 1 })).toBe('One date was missed')
    expect(titleInWords(rule, { ...facts, missesInARow: 3 })).toBe('The rhythm has paused')
    expect(titleInWords(null, facts)).toBe('Your dates so far')
  })
})

test('a draft goes out as it was set, and shorter where that was asked for', () => {
  const proposed = { heldOn: '2026-12-03T15:00', timeZone: 'Europe/Oslo', minutes: 50 }
  const { id: _id, pairId: _pair, setAt: _at, ...sent } = rule
  expect(ruleToSend(draftFrom(rule, proposed, false))).toEqual({ ...sent, fromDay: '2026-12-03' })
  expect(ruleToSend(draftFrom(rule, proposed, true))?.minutes).toBe(25)
  expect(ruleToSend({ ...draftFrom(null, proposed, false), fromDay: '' })).toBeNull()
  const onDay = { ...draftFrom(null, proposed, false), often: 'm1' as const, isOnWeekday: false }
  expect(ruleToSend(onDay)).toMatchObject({ unit: 'months', every: 1, weekday: null })
})

test('each block says its day and what became of it', () => {
  const slot: RhythmSlot = {
    key: 'a',
    expectedOn: '2026-11-19T15:00',
    timeZone: 'Europe/Oslo',
    state: 'cancelled',
    by: 'partner',
    sessionId: null,
    takesPlaceOn: null,
    takesPlaceIn: null,
    isExpected: true,
  }
  const pair = { partnerName: 'Maya' }
  const blocks = stripBlocks([slot, { ...slot, key: 'b', state: 'missed', by: null }], pair)
  expect(blocks.map(({ words }) => words)).toEqual([
    'Thursday 19 November 2026: cancelled by Maya',
    'Thursday 19 November 2026: did not take place',
  ])
  expect(endLabel([slot, slot])).toBe('19 Nov')
})
