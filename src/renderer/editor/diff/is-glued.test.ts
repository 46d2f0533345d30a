import { expect, test } from 'vitest'
import { isGlued } from './is-glued'

const [same, removed, added] = (['same', 'removed', 'added'] as const).map((is) => (text: string) => ({
  is,
  text,
}))

test('what went and what came in its place are kept apart, unless a blank does so already', () => {
  if (same === undefined || removed === undefined || added === undefined) throw new Error('three kinds')
  expect(isGlued(removed('hears'), added('says'))).toBe(true)
  expect(isGlued(removed('hears '), added('says '))).toBe(false)
  expect(isGlued(removed('hears'), added(' says'))).toBe(false)
  expect(isGlued(same('floor '), removed('hears'))).toBe(false)
  expect(isGlued(added('says'), same('.'))).toBe(false)
  expect(isGlued(undefined, added('says'))).toBe(false)
})
