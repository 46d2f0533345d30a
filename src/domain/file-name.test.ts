// File names: silent by default.
import { expect, test } from 'vitest'
import { defaultExportName } from './file-name'

test('a default name says nothing but the day', () => {
  expect(defaultExportName('Summary', { year: 2026, month: 3, day: 9 }, 'pdf')).toBe('Summary 2026-03-09.pdf')
  expect(defaultExportName('Summary', { year: 2026, month: 11, day: 19 }, 'md')).toBe('Summary 2026-11-19.md')
})
