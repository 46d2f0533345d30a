import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, labelEvery, placeLabels } from './place-labels'

const room = { from: 10, to: 300, gap: 6, rows: 2 }
const wishes = fc.array(
  fc.record({ at: fc.integer({ min: -100, max: 500 }), width: fc.integer({ min: 1, max: 320 }) }),
  { maxLength: 30 },
)

test('no label leaves the edges, and none comes closer to another of its row than the gap', () => {
  fc.assert(
    fc.property(wishes, (asked) => {
      const placed = placeLabels(asked, room).flatMap((label, at) =>
        label === null ? [] : [{ ...label, end: label.start + (asked[at]?.width ?? 0) }],
      )
      for (const [at, one] of placed.entries()) {
        expect(one.start).toBeGreaterThanOrEqual(room.from)
        expect(one.end).toBeLessThanOrEqual(room.to)
        for (const other of placed.slice(at + 1)) {
          if (other.row !== one.row) continue
          expect(one.end + room.gap <= other.start || other.end + room.gap <= one.start).toBe(true)
        }
      }
    }),
  )
})

test('the first label of all is left out only if it is wider than the whole line', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100, max: 500 }), fc.integer({ min: 1, max: 400 }), (at, width) => {
      expect(placeLabels([{ at, width }], room)[0] === null).toBe(width > room.to - room.from)
    }),
  )
})

test.each([
  [20, 40, 1],
  [40, 40, 1],
  [41, 40, 2],
  [200, 40, 5],
  [20, 0, Number.MAX_SAFE_INTEGER],
])('labels %d px wide with room for %d px: one of %d is written', (widest, step, every) => {
  expect(labelEvery(widest, step)).toBe(every)
})

test('words are shortened with an ellipsis, never inside a letter', () => {
  expect(fitted('Budgets', 500, 11)).toBe('Budgets')
  expect(fitted('Reading the room in all-hands', 60, 11)).toBe('Reading…')
  expect(fitted('👩‍🏫 teaching', 1, 11).endsWith('…')).toBe(true)
})
