// What stands on the page is what the last look reads, whatever the styles and signs around it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textOfHtml, textOfMarkdown } from './finished-text'
import { findLeaks } from './leak-check/verbatim'
import { parseSummaryDocument, summaryTextOf, type SummaryDocument } from './summary-document'
import { summaryToHtml } from './summary-html'
import { summaryToMarkdown } from './summary-markdown'
import type { SharedText } from './text'
import { wordsOf } from './words'

const SECRET = 'The restructuring in Lyon cannot be mentioned before January.'

function summary(...content: object[]): SummaryDocument {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

function finished(document: SummaryDocument): string[] {
  const status = { line: 'S', watermark: null, signed: null }
  const parts = { title: 'T' as SharedText, names: null, status, document, recordBlock: '' }
  const html = summaryToHtml({ ...parts, styles: '', language: 'en' })
  const markdown = summaryToMarkdown(parts)
  return [textOfHtml(html), textOfMarkdown(markdown)]
}

// A hyphen at a line's end is read both ways by the check; here as it stands.
const keysOf = (text: string): string =>
  wordsOf(text, 'split')
    .map((word) => word.key)
    .join(' ')

const mark = fc.constantFrom(
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'bold' }, { type: 'italic' }],
)
const nasty = fc.string({
  unit: fc.constantFrom(
    ...'aB1 *_\\<>&#;.-!`[]()"\'é中\n\t'.split(''),
    '\u001c',
    '\ufdd0',
    '\u0085',
    '\v',
    '\u200b',
  ),
  minLength: 1,
  maxLength: 12,
})
const paragraph = fc
  .array(fc.record({ type: fc.constant('text'), text: nasty, marks: mark }), { minLength: 1, maxLength: 6 })
  .map((content) => ({ type: 'paragraph', content }))

test('the words read back are the words of the document', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (content) => {
      const document = summary(...content)
      const words = keysOf(summaryTextOf(document))
      for (const text of finished(document))
        expect(` ${keysOf(text)} `).toContain(words === '' ? '' : ` ${words} `)
    }),
    { numRuns: 2_000 },
  )
})

test('a sentence cut into styles and strange separators is found in the draft and in the finished text', () => {
  for (const separator of ['', '\ufdd0', '\u001c', '\u001f', '\ufffe', '\u200b', '\u00ad']) {
    const pieces = SECRET.split(' ').flatMap((word) => [
      { type: 'text', text: word.slice(0, 1), marks: [{ type: 'bold' }] },
      { type: 'text', text: `${separator}${word.slice(1)} ` },
    ])
    const document = summary({ type: 'paragraph', content: pieces })
    const source = [{ where: 'note', segments: [SECRET] }]
    // A separator that stays visible breaks the word for the reader, too; one that vanishes must not.
    const isSeen = finished(document).some(
      (text) => text.includes('\uFFFD') || separator === '\u001c' || separator === '\u001f',
    )
    if (isSeen) continue
    expect(findLeaks(summaryTextOf(document), source), JSON.stringify(separator)).toHaveLength(1)
    for (const text of finished(document))
      expect(findLeaks(text, source), JSON.stringify(separator)).toHaveLength(1)
  }
})

test('what is stored is what is exported: nothing is left that an export would take out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const document = summary({ type: 'paragraph', content: [{ type: 'text', text }] })
      const stored = summaryTextOf(document)
      const [html = ''] = finished(document)
      expect(html).toContain(stored.replace(/\r\n?/g, '\n'))
    }),
  )
})
