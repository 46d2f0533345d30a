// What an export leaves out of a text.
import { expect, test } from 'vitest'
import { visibleText } from './visible-text'

test('every kind of line break is one, control characters and noncharacters go', () => {
  expect(visibleText('a\r\nb\rc\u2028d\u0085e\vf')).toBe('a\nb\nc\nd\ne\nf')
  expect(visibleText('a\0\u001b[31m\u009f\ufffe\ud800\tb é😀')).toBe('a[31m\tb é😀')
})
