import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { insightSpan, type InsightPeriod } from './insight-span'

const held = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-09-${day}T15:00`)
const TODAY = '2026-11-19'

test.each<[InsightPeriod, readonly string[], string]>([
  ['lastSix', held, '2026-09-03'],
  ['lastSix', held.slice(0, 2), '2026-09-01'],
  ['lastSix', [], TODAY],
  ['quarter', held, '2026-09-01'],
  ['year', held, '2025-12-01'],
  ['all', held, '2026-09-01'],
  ['all', [], TODAY],
])('%s of %j begins on %s', (period, sessions, from) => {
  expect(insightSpan(period, sessions, TODAY)).toEqual({ from, until: TODAY })
})

test('a span never ends before it begins, whatever the day', () => {
  const period = fc.constantFrom<InsightPeriod>('lastSix', 'quarter', 'year', 'all')
  fc.assert(
    fc.property(
      period,
      fc.nat({ max: 20_000 }),
      fc.array(fc.nat({ max: 20_000 }), { maxLength: 9 }),
      (one, at, days) => {
        const today = daysLater('1980-01-01', at)
        const dates = [...days].sort((a, b) => a - b).map((day) => daysLater('1980-01-01T09:00', day))
        const { from, until } = insightSpan(one, dates, today)
        expect(from <= until).toBe(true)
        expect(from).toMatch(/^\d{4}-(0[1-9]|1[0-2])-\d{2}$/)
      },
    ),
  )
})
