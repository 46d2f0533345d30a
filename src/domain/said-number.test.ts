import fc from 'fast-check'
import { expect, test } from 'vitest'
import { err, ok } from './result'
import { saidNumber } from './said-number'

test.each([
  ['6', 6],
  [' 2.5 ', 2.5],
  ['2,5', 2.5],
  ['1 200', 1200],
  ['1,200', 1200],
  ['−12,000.5', -12000.5],
  ['1,234,567', 1234567],
  ['0,125', 0.125],
  ['1,25', 1.25],
  ['−3', -3],
  ['+4', 4],
  ['.5', 0.5],
  ['', null],
  ['  ', null],
])('“%s” is a number, or nothing', (text, number) => expect(saidNumber(text)).toEqual(ok(number)))

test.each(['six', '1e5', '1.2.3', '--1', '.', '0x10', 'Infinity', '9999999999999', '1.200,5'])(
  '“%s” is none',
  (text) => expect(saidNumber(text)).toEqual(err('notANumber')),
)

test('whatever is typed, it answers; and a whole number comes back as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (text, number) => {
      expect(typeof saidNumber(text).ok).toBe('boolean')
      expect(saidNumber(String(number))).toEqual(ok(number))
    }),
  )
})
