import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, daysBetween, daysLater, weekdayOf } from './calendar-day'
import { datesAfter, expectedDates, ruleOn, type RhythmRule } from './rhythm-dates'
import { instantOf } from './zoned-time'

const fortnightly: RhythmRule = {
  fromDay: '2026-06-01',
  unit: 'weeks',
  every: 2,
  weekday: 4,
  time: '15:00',
  timeZone: 'Europe/Oslo',
}
const days = (rules: readonly RhythmRule[], from: string, until: string) =>
  expectedDates(rules, from, until).map(({ on }) => dayOf(on))

const day = fc.integer({ min: 0, max: 20_000 }).map((at) => daysLater('1990-01-01', at))
const rule: fc.Arbitrary<RhythmRule> = fc.record({
  fromDay: day,
  unit: fc.constantFrom('weeks' as const, 'months' as const),
  every: fc.integer({ min: 1, max: 12 }),
  weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  time: fc.constant('15:00'),
  timeZone: fc.constantFrom('Europe/Oslo', 'America/New_York', 'Asia/Kathmandu'),
})
const stretch = fc
  .tuple(day, fc.integer({ min: 0, max: 900 }))
  .map(([from, length]): readonly [string, string] => [from, daysLater(from, length)])

describe('the dates a rhythm expects', () => {
  test.each<[string, Partial<RhythmRule>, string[]]>([
    ['every two weeks on its weekday', {}, ['2026-06-04', '2026-06-18', '2026-07-02']],
    [
      'every week from its own day',
      { every: 1, weekday: null, fromDay: '2026-06-22' },
      ['2026-06-22', '2026-06-29'],
    ],
    ['the first Thursday of the month', { unit: 'months', every: 1 }, ['2026-06-04', '2026-07-02']],
    ['the last Friday', { unit: 'months', every: 1, weekday: 5, fromDay: '2026-05-29' }, ['2026-06-26']],
    [
      'the 31st, or the last',
      { unit: 'months', every: 1, weekday: null, fromDay: '2026-05-31' },
      ['2026-06-30'],
    ],
    [
      'every three months',
      { unit: 'months', every: 3, weekday: null, fromDay: '2026-03-05' },
      ['2026-06-05'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(days([{ ...fortnightly, ...change }], '2026-06-01', '2026-07-05')).toEqual(expected)
  })

  test('keep their time on the clock over a change of the clocks', () => {
    const dates = expectedDates([{ ...fortnightly, every: 1 }], '2026-10-20', '2026-11-01')
    expect(dates.map(({ on }) => on)).toEqual(['2026-10-22T15:00', '2026-10-29T15:00'])
    const [before = 0, after = 0] = dates.map(({ on, timeZone }) => instantOf(on, timeZone))
    expect((after - before) / 3_600_000).toBe(7 * 24 + 1)
  })

  test('follow each rule from its day until the next one’s', () => {
    const monthly: RhythmRule = {
      ...fortnightly,
      fromDay: '2026-07-06',
      unit: 'months',
      every: 1,
      weekday: 2,
    }
    expect(days([monthly, fortnightly], '2026-06-01', '2026-09-01')).toEqual([
      '2026-06-04',
      '2026-06-18',
      '2026-07-02',
      '2026-07-07',
      '2026-08-04',
    ])
    expect(ruleOn([monthly, fortnightly], '2026-07-05')).toBe(fortnightly)
    expect(ruleOn([monthly, fortnightly], '2026-07-06')).toBe(monthly)
  })

  test('lie in the days that were asked for, in order, on the weekday', () => {
    fc.assert(
      fc.property(rule, stretch, (one, [from, until]) => {
        const dates = days([one], from, until)
        expect(dates).toEqual([...dates].sort())
        for (const on of dates) {
          expect(on >= from && on >= one.fromDay && on < until).toBe(true)
          if (one.weekday !== null) expect(weekdayOf(on)).toBe(one.weekday)
        }
        if (one.unit === 'weeks')
          for (const [at, on] of dates.slice(1).entries())
            expect(daysBetween(dates[at] ?? '', on)).toBe(one.every * 7)
      }),
    )
  })

  test('are the same however the days are cut into pieces', () => {
    fc.assert(
      fc.property(rule, stretch, fc.integer({ min: 0, max: 900 }), (one, [from, until], cut) => {
        const middle = daysLater(from, Math.min(cut, daysBetween(from, until)))
        expect([...days([one], from, middle), ...days([one], middle, until)]).toEqual(
          days([one], from, until),
        )
      }),
    )
  })

  test('a later rule leaves what was before it as it was', () => {
    fc.assert(
      fc.property(rule, rule, stretch, (one, other, [from, until]) => {
        fc.pre(other.fromDay > one.fromDay)
        const before = (rules: readonly RhythmRule[]) =>
          days(rules, from, until).filter((on) => on < other.fromDay)
        expect(before([one, other])).toEqual(before([one]))
      }),
    )
  })
})

test('at the end of the calendar they end', () => {
  expect(expectedDates([fortnightly], '9998-01-01', '9999-12-31')).toEqual([])
  expect(expectedDates([fortnightly], '9899-12-01', '9999-12-31')).toHaveLength(2)
})

test('the next dates lie ahead, as many as were asked for', () => {
  fc.assert(
    fc.property(rule, day, fc.integer({ min: 1, max: 12 }), (one, from, count) => {
      const dates = datesAfter([one], `${from}T10:00`, count)
      expect(dates).toHaveLength(count)
      for (const { on } of dates) expect(on > `${from}T10:00`).toBe(true)
    }),
  )
  expect(datesAfter([], '2026-06-01T10:00', 3)).toEqual([])
})
