import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type JsonValue } from './canonical-json'

test('keys stand in the order of their UTF-16 units, as the example of RFC 8785 has them', () => {
  const keys = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😂': 5, '\u0080': 6, ö: 7 }
  expect(Object.values(JSON.parse(canonicalJson(keys)) as Record<string, number>)).toHaveLength(7)
  const inOrder = [...canonicalJson(keys).matchAll(/:(\d)/gu)].map(([, value]) => value)
  expect(inOrder).toEqual(['2', '4', '6', '7', '1', '5', '3'])
})

test.each([
  [{ b: [1, 'two', null], a: true }, '{"a":true,"b":[1,"two",null]}'],
  [
    { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27] },
    '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  ],
  ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  [[], '[]'],
  [{}, '{}'],
])('%j is written in one way', (value, written) => {
  expect(canonicalJson(value)).toBe(written)
})

const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value')),
  ),
})).value

test('read again it is the same, and written again it is the same bytes', () => {
  fc.assert(
    fc.property(json, (value) => {
      const written = canonicalJson(value)
      const read = JSON.parse(written) as JsonValue
      expect(read).toEqual(JSON.parse(JSON.stringify(value)))
      expect(canonicalJson(read)).toBe(written)
    }),
  )
})

test('the order in which keys were given makes no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.integer()), (members) => {
      const turned = Object.fromEntries(Object.entries(members).reverse())
      expect(canonicalJson(turned)).toBe(canonicalJson(members))
    }),
  )
})

test.each([[NaN], [Infinity], ['\ud800']])('%j has no place in it', (value) => {
  expect(() => canonicalJson(value)).toThrow(RangeError)
})
