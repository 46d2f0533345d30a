import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysBetween, daysLater, weekdayOf } from '../calendar-day'
import { daysOf, recurrenceOf, type Recurrence } from './recurrence'

const read = (rule: string): Recurrence => {
  const found = recurrenceOf(rule, (utc) => utc.slice(0, 10))
  if (found === 'unknown') throw new Error(`unknown: ${rule}`)
  return found
}
const days = (rule: string, first: string, until: string, from = first) =>
  daysOf(read(rule), first, [from, until], { left: 40_000 })

describe('an event repeats', () => {
  test.each([
    ['FREQ=DAILY;COUNT=3', '2026-11-19', ['2026-11-19', '2026-11-20', '2026-11-21']],
    ['FREQ=DAILY;INTERVAL=2;UNTIL=20261123', '2026-11-19', ['2026-11-19', '2026-11-21', '2026-11-23']],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', '2026-11-19', ['2026-11-19', '2026-12-03', '2026-12-17']],
    [
      'FREQ=WEEKLY;BYDAY=MO,TH;COUNT=4',
      '2026-11-19',
      ['2026-11-19', '2026-11-23', '2026-11-26', '2026-11-30'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '1997-08-05',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '1997-08-05',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    ['FREQ=MONTHLY;BYDAY=1FR;COUNT=3', '1997-09-05', ['1997-09-05', '1997-10-03', '1997-11-07']],
    ['FREQ=MONTHLY;BYDAY=-2MO;COUNT=3', '1997-09-22', ['1997-09-22', '1997-10-20', '1997-11-17']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2026-01-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['FREQ=MONTHLY;COUNT=3', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      '2026-10-30',
      ['2026-10-30', '2026-11-30', '2026-12-31'],
    ],
    ['FREQ=YEARLY;BYMONTH=6,7;COUNT=3', '1997-06-10', ['1997-06-10', '1997-07-10', '1998-06-10']],
    ['FREQ=YEARLY;BYDAY=20MO;COUNT=2', '1997-05-19', ['1997-05-19', '1998-05-18']],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=2', '2026-11-26', ['2026-11-26', '2027-11-25']],
    ['FREQ=YEARLY;COUNT=2', '2028-02-29', ['2028-02-29', '2032-02-29']],
  ])('%s', (rule, first, expected) => expect(days(rule, first, '2040-01-01')).toEqual(expected))

  test.each([
    'FREQ=HOURLY',
    'FREQ=SECONDLY;COUNT=3',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=DAILY;INTERVAL=0',
    '',
    'nonsense',
    'FREQ=DAILY;UNTIL=20269999',
    'FREQ=WEEKLY;BYDAY=XX',
  ])('%s is not followed', (rule) => expect(recurrenceOf(rule, (utc) => utc)).toBe('unknown'))

  test('but a rule that never comes true ends', () => {
    expect(days('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '1601-01-01', '9000-01-01')).toEqual(['1601-01-01'])
    const budget = { left: 1_000 }
    daysOf(
      read('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=9'),
      '2000-01-01',
      ['2000-01-01', '2100-01-01'],
      budget,
    )
    expect(budget.left).toBeLessThanOrEqual(0)
  })
})

const rule = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 40 }),
    end: fc.constantFrom('', ';COUNT=7', ';UNTIL=20280101'),
    by: fc.constantFrom(
      '',
      ';BYDAY=MO',
      ';BYDAY=2TU,-1FR',
      ';BYMONTHDAY=31',
      ';BYMONTH=2',
      ';BYMONTHDAY=-1;BYMONTH=1,12',
    ),
    setpos: fc.constantFrom('', ';BYSETPOS=1'),
  })
  .map(({ freq, interval, end, by, setpos }) => `FREQ=${freq};INTERVAL=${interval}${end}${by}${setpos}`)
const day = fc.integer({ min: 0, max: 4_000 }).map((at) => daysLater('2020-01-01', at))

describe('whatever the rule', () => {
  test('its days come in order, each once, from its first on, and where they begin to be asked for changes nothing', () => {
    fc.assert(
      fc.property(
        rule,
        day,
        fc.integer({ min: 0, max: 2_000 }),
        fc.integer({ min: 0, max: 800 }),
        (text, first, skip, length) => {
          const from = daysLater(first, skip)
          const until = daysLater(from, length)
          const all = days(text, first, until)
          expect(all).toEqual([...new Set(all)].sort())
          expect(all.every((on) => on >= first && on < until)).toBe(true)
          expect(days(text, first, until, from)).toEqual(all.filter((on) => on >= from))
        },
      ),
    )
  })

  test('every so many weeks is every so many weeks', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), (first, every) => {
        const found = days(`FREQ=WEEKLY;INTERVAL=${every}`, first, daysLater(first, 700))
        for (const [at, on] of found.entries()) {
          expect(daysBetween(first, on)).toBe(at * every * 7)
          expect(weekdayOf(on)).toBe(weekdayOf(first))
        }
      }),
    )
  })

  test('any text gives an answer', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.stringMatching(/^FREQ=(DAILY|YEARLY|MONTHLY)(;[A-Z]{3,10}=[-+0-9A-Z,]{1,12}){0,4}$/u),
        ),
        day,
        (text, first) => {
          const found = recurrenceOf(text, (utc) => utc.slice(0, 10))
          if (found !== 'unknown') daysOf(found, first, [first, daysLater(first, 400)], { left: 40_000 })
        },
      ),
    )
  })
})
