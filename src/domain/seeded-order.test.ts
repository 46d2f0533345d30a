import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededOrder } from './seeded-order'

test('the same items, always in the same order for a seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const ordered = seededOrder(items, seed)
      expect(seededOrder(items, seed)).toEqual(ordered)
      const byValue = (one: number, other: number) => one - other
      expect(ordered.toSorted(byValue)).toEqual(items.toSorted(byValue))
    }),
  )
})

test('every item comes first for some seed', () => {
  const items = Array.from({ length: 12 }, (_, at) => at)
  const first = new Set(
    Array.from({ length: 300 }, (_, at) => seededOrder(items, `session ${String(at)}`)[0]),
  )
  expect(first.size).toBe(12)
})
