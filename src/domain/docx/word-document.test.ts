// A Word document holds every word of the paper once, in well-formed parts, and nothing of who wrote it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySummary, lettersOf, summaryOf } from '../../../tests/support/paper-documents'
import { summaryBlocksOf } from '../summary-blocks'
import { summaryTextOf, type SummaryDocument } from '../summary-document'
import { wordPartsOf, type WordPaper } from './word-document'

const draft = { line: 'Draft, not agreed', watermark: 'DRAFT · not agreed', signed: null }
const paper = (document: SummaryDocument, parts: Partial<WordPaper> = {}): WordPaper => ({
  title: 'Autumn',
  facts: ['Ana and Li'],
  status: draft,
  blocks: summaryBlocksOf(document),
  language: 'en',
  day: '2026-11-19',
  ...parts,
})
const partOf = (given: WordPaper, name: string): string => wordPartsOf(given).get(name) ?? ''
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const plain = paragraph('x')

/** Every element that was opened is closed, in order; what is outside elements holds no sign of markup. */
function isWellFormed(xml: string): boolean {
  const open: string[] = []
  for (const [, close, name, empty] of xml
    .replace(/<\?[^>]*\?>/, '')
    .matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (empty === '/') continue
    if (close === '') open.push(name ?? '')
    else if (open.pop() !== name) return false
  }
  return open.length === 0 && !/[<&](?![\w/?]|#)/.test(xml.replaceAll(/&(?:lt|gt|amp|quot);/g, ''))
}

const wordsIn = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

test('holds every word of every document once, in order', () => {
  fc.assert(
    fc.property(anySummary, (document) => {
      const words = lettersOf(wordsIn(partOf(paper(document), 'word/document.xml')))
      expect(words).toBe(lettersOf(`Autumn Ana and Li Draft, not agreed ${summaryTextOf(document)}`))
    }),
  )
})

test('every part is well-formed, whatever was typed', () => {
  fc.assert(
    fc.property(anySummary, fc.string({ unit: 'binary' }), (document, title) => {
      for (const [name, xml] of wordPartsOf(paper(document, { title })))
        expect(isWellFormed(xml), name).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('a draft has its watermark in the header, what is agreed has none and says who signed', () => {
  const document = summaryOf(plain)
  expect(partOf(paper(document), 'word/header1.xml')).toContain('string="DRAFT · not agreed"')
  const signed = { heading: 'Signed by both', lines: ['Ana · SHA256:a', 'Li · SHA256:b'] }
  const agreed = paper(document, { status: { line: 'Agreed', watermark: null, signed } })
  expect(partOf(agreed, 'word/header1.xml')).not.toContain('v:textpath')
  expect(wordsIn(partOf(agreed, 'word/document.xml'))).toContain('Ana · SHA256:a')
})

test('names no author, no program’s version and no other date than the day', () => {
  const properties = partOf(paper(summaryOf(plain)), 'docProps/core.xml')
  expect(properties).not.toMatch(/creator|lastModifiedBy|revision|modified/)
  expect(properties).toContain('2026-11-19T00:00:00Z')
  expect(partOf(paper(summaryOf(plain)), 'docProps/app.xml')).not.toMatch(/Version|Company/)
})

test('each list counts anew, from its own first number and with its own sign', () => {
  const list = (start: number, type: string) => ({
    type: 'orderedList',
    attrs: { start, type },
    content: [{ type: 'listItem', content: [plain] }],
  })
  const given = paper(summaryOf(list(3, 'a'), list(1, '1')))
  const numbering = partOf(given, 'word/numbering.xml')
  expect(numbering).toContain('<w:num w:numId="1"><w:abstractNumId w:val="2"/>')
  expect(numbering).toContain('<w:startOverride w:val="3"/>')
  expect(numbering).toContain('<w:num w:numId="2"><w:abstractNumId w:val="1"/>')
  expect(partOf(given, 'word/document.xml')).toContain('<w:numId w:val="2"/>')
})

test('the same paper gives the same parts', () => {
  const document = summaryOf(plain)
  expect([...wordPartsOf(paper(document))]).toEqual([...wordPartsOf(paper(document))])
})
