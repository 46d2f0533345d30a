import { expect, test } from 'vitest'
import { freeName } from './free-name'

const among =
  (...taken: string[]) =>
  (name: string) =>
    taken.includes(name)

test('a free name stays as it is', () => {
  expect(freeName('AI', among('A.I.'))).toBe('AI')
})

test('a taken name gets the first free number', () => {
  expect(freeName('AI', among('AI'))).toBe('AI (2)')
  expect(freeName('AI', among('AI', 'AI (2)', 'AI (4)'))).toBe('AI (3)')
})

test('it never grows longer than a name may be, and no sign is cut in two', () => {
  const long = `${'a'.repeat(115)}👍👍`
  const free = freeName(long, among(long))
  expect(free).toBe(`${'a'.repeat(115)} (2)`)
  expect(free.length).toBeLessThanOrEqual(120)
})
