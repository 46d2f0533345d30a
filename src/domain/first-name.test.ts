import { expect, test } from 'vitest'
import { firstName } from './first-name'

test.each([
  ['Maya Okafor', 'Maya'],
  ['Maya', 'Maya'],
  ['  Maya  Okafor', 'Maya'],
  ['Anne-Sofie\u00A0Lindqvist', 'Anne-Sofie'],
  ['', ''],
])('of “%s” it is “%s”', (name, first) => {
  expect(firstName(name)).toBe(first)
})
