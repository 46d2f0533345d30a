// File names: silent by default, safe always.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultExportName, sanitiseFileName } from './file-name'

test('a default name says nothing but the day', () => {
  expect(defaultExportName({ year: 2026, month: 3, day: 9 }, 'pdf')).toBe('Summary 2026-03-09.pdf')
  expect(defaultExportName({ year: 2026, month: 11, day: 19 }, 'md')).toBe('Summary 2026-11-19.md')
})

test.each([
  ['../../etc/passwd', '-..-etc-passwd'],
  ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a-b-c-d-e-f-g-h-i-j.pdf'],
  ['CON', '_CON'],
  ['con.pdf', '_con.pdf'],
  ['Lpt1.tar.md', '_Lpt1.tar.md'],
  ['COM¹.md', '_COM¹.md'],
  ['console.pdf', 'console.pdf'],
  ['  name. . ', 'name'],
  ['.hidden', 'hidden'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['line\nbreak\0.md', 'linebreak.md'],
  ['', 'Summary'],
  ['...', 'Summary'],
  ['Résumé e\u0301té.pdf', 'Résumé été.pdf'],
])('%j becomes %j', (name, safe) => {
  expect(sanitiseFileName(name)).toBe(safe)
})

test('a long name is cut, its ending kept', () => {
  expect(sanitiseFileName(`${'a'.repeat(300)}.pdf`)).toBe(`${'a'.repeat(116)}.pdf`)
  const kanji = sanitiseFileName(`${'要'.repeat(150)}.pdf`)
  expect(new TextEncoder().encode(kanji).length).toBeLessThanOrEqual(240)
  expect(kanji).toMatch(/^要+\.pdf$/)
})

test('any name becomes safe, and a safe name stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = sanitiseFileName(name)
      expect(sanitiseFileName(safe)).toBe(safe)
      expect(safe).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Surrogate}]|^[. ]|[. ]$/u)
      expect(safe.length).toBeGreaterThan(0)
      expect(safe.length).toBeLessThanOrEqual(120)
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(240)
    }),
  )
})
