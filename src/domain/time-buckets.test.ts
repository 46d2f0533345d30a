import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { bucketOf, bucketsBetween, MOST_BUCKETS, startOfBucket } from './time-buckets'

test.each([
  ['2026-10-31', '2026-11-01', 'month', ['2026-10', '2026-11']],
  ['2026-11-19', '2026-11-19', 'month', ['2026-11']],
  ['2026-11-20', '2026-11-19', 'month', []],
])('%s to %s: %ss %j', (from, until, unit, keys) => {
  expect(bucketsBetween(from, until)).toEqual({ unit, keys })
})

test('three years are quarters, twenty are years, and a hundred the last of them', () => {
  expect(bucketsBetween('2023-12-01', '2026-11-19')).toMatchObject({ unit: 'quarter' })
  expect(bucketsBetween('2006-12-01', '2026-11-19', 24)).toMatchObject({ unit: 'year' })
  expect(bucketsBetween('1926-12-01', '2026-11-19').keys).toHaveLength(MOST_BUCKETS)
  expect(bucketsBetween('1926-12-01', '2026-11-19').keys.at(-1)).toBe('2026')
})

test('each day of a span falls into one of its buckets, and buckets rise without a gap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_000 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (offset, span, share) => {
        const from = daysLater('2000-01-01', offset)
        const until = daysLater(from, span)
        const { unit, keys } = bucketsBetween(from, until)
        expect(keys.length).toBeGreaterThan(0)
        expect(keys.length).toBeLessThanOrEqual(MOST_BUCKETS)
        expect(keys).toContain(bucketOf(daysLater(from, Math.round(span * share)), unit))
        const starts = keys.map(startOfBucket)
        expect([...starts].sort()).toEqual(starts)
        for (const [at, key] of keys.entries()) {
          expect(bucketOf(startOfBucket(key), unit)).toBe(key)
          const next = starts[at + 1]
          if (next !== undefined) expect(bucketOf(daysLater(next, -1), unit)).toBe(key)
        }
      },
    ),
  )
})

test('the last month that is written with four digits is the end', () => {
  expect(bucketsBetween('9999-11-30', '9999-12-31').keys).toEqual(['9999-11', '9999-12'])
})
