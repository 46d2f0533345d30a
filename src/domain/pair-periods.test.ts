// A pair ended and begun again, as often as it likes.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { beginAgain, endPeriod, type PairPeriod } from './pair-periods'

const first: PairPeriod = { beganOn: '2026-01-12', endedOn: null, howItEnded: '' }
const ended: PairPeriod = { ...first, endedOn: '2026-05-03', howItEnded: 'Maya moved on' }

test('ended, it says when and how', () => {
  expect(endPeriod([first], '2026-05-03', 'Maya moved on')).toEqual({ ok: true, value: [ended] })
})

test('begun again, the earlier time stays as it was', () => {
  expect(beginAgain([ended], '2026-09-01')).toEqual({
    ok: true,
    value: [ended, { beganOn: '2026-09-01', endedOn: null, howItEnded: '' }],
  })
})

test('the same day it can end and begin again', () => {
  expect(endPeriod([first], '2026-01-12', '').ok).toBe(true)
  expect(beginAgain([ended], '2026-05-03').ok).toBe(true)
})

test.each([
  ['ended twice', endPeriod([ended], '2026-06-01', ''), 'alreadyEnded'],
  ['ended before it began', endPeriod([first], '2026-01-11', ''), 'beforeTheLast'],
  ['begun while it goes on', beginAgain([first], '2026-06-01'), 'notEnded'],
  ['begun before the last one ended', beginAgain([ended], '2026-05-02'), 'beforeTheLast'],
])('%s is refused', (_what, outcome, problem) => {
  expect(outcome).toEqual({ ok: false, error: problem })
})

test('however often it is ended and begun, periods follow each other and only the last is open', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 400 }), { maxLength: 12 }), (gaps) => {
      let day = first.beganOn
      let periods: PairPeriod[] = [first]
      gaps.forEach((gap, at) => {
        day = daysLater(day, gap)
        const next = at % 2 === 0 ? endPeriod(periods, day, '') : beginAgain(periods, day)
        if (next.ok) periods = next.value
      })
      expect(periods).toHaveLength(1 + Math.floor(gaps.length / 2))
      expect(periods.slice(0, -1).every(({ endedOn }) => endedOn !== null)).toBe(true)
      const days = periods.flatMap(({ beganOn, endedOn }) => [beganOn, endedOn ?? day])
      expect(days).toEqual([...days].sort())
    }),
  )
})
