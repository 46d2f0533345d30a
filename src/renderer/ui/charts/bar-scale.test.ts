import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBars } from './bar-scale'
import { textWidthPx } from './place-labels'

const TEXT_PX = 11
const labels = fc.array(fc.constantFrom('19 Nov', 'Q4 2026', '2026', 'Shadowing'), {
  minLength: 1,
  maxLength: 60,
})
const room = fc.integer({ min: 120, max: 1_200 })
const placed = (names: readonly string[], toPx: number) =>
  placeBars(names, { fromPx: 0, toPx, textPx: TEXT_PX, widestPx: 40 })

test('bars stand in order, apart and inside, and the last one has its label', () => {
  fc.assert(
    fc.property(labels, room, (names, toPx) => {
      const bars = placed(names, toPx)
      expect(bars.at(-1)?.labelPx).not.toBeNull()
      for (const [at, { startPx, widthPx }] of bars.entries()) {
        expect(startPx).toBeGreaterThanOrEqual(0)
        expect(startPx + widthPx).toBeLessThanOrEqual(bars[at + 1]?.startPx ?? toPx)
      }
    }),
  )
})

test('labels stay inside, and none that is written touches the next', () => {
  fc.assert(
    fc.property(labels, room, (names, toPx) => {
      let end = Number.NEGATIVE_INFINITY
      for (const [at, { labelPx }] of placed(names, toPx).entries()) {
        if (labelPx === null) continue
        const half = textWidthPx(names[at] ?? '', TEXT_PX) / 2
        expect(labelPx - half).toBeGreaterThanOrEqual(-0.001)
        expect(labelPx + half).toBeLessThanOrEqual(toPx + 0.001)
        expect(labelPx - half).toBeGreaterThan(end)
        end = labelPx + half
      }
    }),
  )
})
