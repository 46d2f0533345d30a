import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from './place-beside'

const size = (most: number) => fc.record({ width: fc.nat(most), height: fc.nat(most) })

test('goes below the words, or above them when there is no room below', () => {
  const window = { width: 800, height: 600 }
  const small = { width: 200, height: 100 }
  expect(placeBeside({ left: 50, top: 100, bottom: 120 }, small, window, 'below')).toEqual({
    left: 50,
    top: 126,
  })
  expect(placeBeside({ left: 50, top: 540, bottom: 560 }, small, window, 'below')).toEqual({
    left: 50,
    top: 434,
  })
  expect(placeBeside({ left: 50, top: 40, bottom: 60 }, small, window, 'above')).toEqual({
    left: 50,
    top: 66,
  })
})

test('whatever fits into the window stays inside it, and off the words while one side has room', () => {
  fc.assert(
    fc.property(
      size(400),
      fc.integer({ min: -100, max: 1000 }),
      fc.integer({ min: 0, max: 700 }),
      fc.constantFrom('above' as const, 'below' as const),
      (box, left, top, side) => {
        const window = { width: 900, height: 800 }
        const words = { left, top, bottom: top + 20 }
        const spot = placeBeside(words, box, window, side)
        expect(spot.left).toBeGreaterThanOrEqual(8)
        expect(spot.left + box.width).toBeLessThanOrEqual(900)
        expect(spot.top + box.height).toBeLessThanOrEqual(800)
        const hasRoom = top - box.height - 14 >= 0 || top + 20 + box.height + 14 <= 800
        if (hasRoom) expect(spot.top + box.height <= words.top || spot.top >= words.bottom).toBe(true)
      },
    ),
  )
})
