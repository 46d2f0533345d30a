import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeName } from './complete-name'

test('a dot in a name is no ending', () => {
  expect(completeName('Ingrid v1.2', 'pdf')).toBe('Ingrid v1.2.pdf')
  expect(completeName('Hand-over 2.11.', 'duologue')).toBe('Hand-over 2.11.duologue')
  expect(completeName('Summary', 'md')).toBe('Summary.md')
  expect(completeName('.hidden', 'pdf')).toBe('.hidden.pdf')
})

test('the right ending stays, however it is written; another one stays before it', () => {
  expect(completeName('Summary.PDF', 'pdf')).toBe('Summary.PDF')
  expect(completeName('Summary.txt', 'pdf')).toBe('Summary.txt.pdf')
  expect(completeName('.pdf', 'pdf')).toBe('.pdf.pdf')
})

test('a sealed file says so, and what is in it unless a person left that out', () => {
  expect(completeName('Summary', 'pdf.age')).toBe('Summary.pdf.age')
  expect(completeName('Summary.pdf', 'pdf.age')).toBe('Summary.pdf.age')
  expect(completeName('Summary.pdf.age', 'pdf.age')).toBe('Summary.pdf.age')
  expect(completeName('Summary.age', 'pdf.age')).toBe('Summary.age')
  expect(completeName('v1.2', 'pdf.age')).toBe('v1.2.pdf.age')
})

test('names that some system cannot hold are given otherwise', () => {
  expect(completeName('Summary. . ', 'pdf')).toBe('Summary.pdf')
  expect(completeName('...', 'pdf')).toBe('_.pdf')
  expect(completeName('CON', 'pdf')).toBe('_CON.pdf')
  expect(completeName('aux.2026.pdf', 'pdf')).toBe('_aux.2026.pdf')
  expect(completeName('LPT¹', 'md.age')).toBe('_LPT¹.md.age')
  expect(completeName('Console', 'pdf')).toBe('Console.pdf')
})

test('a very long name is cut before its ending, between letters', () => {
  expect(completeName('a'.repeat(300), 'pdf')).toBe(`${'a'.repeat(226)}.pdf`)
  expect(completeName(`${'😀'.repeat(80)}.pdf`, 'pdf')).toBe(`${'😀'.repeat(56)}.pdf`)
  expect(completeName(`${'a'.repeat(240)}.pdf.age`, 'pdf.age')).toMatch(/^a+\.pdf\.age$/)
})

test('whatever is typed: it ends as it should, fits everywhere, and is not changed a second time', () => {
  const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  const endings = fc.constantFrom('pdf', 'md.age', 'duologue', 'html')
  fc.assert(
    fc.property(typed, endings, (name, ending) => {
      const complete = completeName(name, ending)
      expect(complete.toLowerCase().endsWith(`.${ending.split('.').at(-1) ?? ''}`)).toBe(true)
      expect(Buffer.byteLength(complete)).toBeLessThanOrEqual(230)
      expect(completeName(complete, ending)).toBe(complete)
    }),
  )
})
