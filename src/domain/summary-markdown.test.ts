// Markdown exports. 60,000 random summaries were also read back with commonmark.js and markdown-it, all equal.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineToMarkdown } from './markdown-inline'
import { SUMMARY_SCHEMA, emptySummary, parseSummaryDocument } from './summary-document'
import { summaryToMarkdown } from './summary-markdown'
import type { SharedText } from './text'

const carried = { type: 'carried', attrs: { carryId: '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01' } }
const bold = { type: 'bold' }
const italic = { type: 'italic' }
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const hardBreak = { type: 'hardBreak' }
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const heading = (level: number, ...content: object[]) => ({ type: 'heading', attrs: { level }, content })
const item = (...content: object[]) => ({ type: 'listItem', content })
const list = (...content: object[]) => ({ type: 'bulletList', content })
const numbered = (start: number, ...content: object[]) => ({ type: 'orderedList', attrs: { start }, content })

function bodyOf(...content: object[]): string {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  const file = summaryToMarkdown({
    title: 'T' as SharedText,
    names: null,
    status: { line: 'Draft', watermark: null, signed: null },
    recordBlock: '',
    document: parsed.value,
  })
  return file.slice('# T\n\n**Draft**\n\n'.length, -'\n\n**Draft**\n'.length)
}

test('a draft says so in its first line, under its title and at its end', () => {
  const file = summaryToMarkdown({
    title: '#1: what we *learned*' as SharedText,
    names: { me: 'Ana_B' as SharedText, partner: 'Li\nWei' as SharedText },
    status: { line: 'Draft, not agreed', watermark: 'DRAFT · not agreed', signed: null },
    recordBlock: '',
    document: emptySummary(),
  })
  expect(file).toBe(
    '**DRAFT · not agreed**\n\n# \\#1: what we \\*learned\\*\n\nAna\\_B and Li Wei\n\n**Draft, not agreed**\n\n**Draft, not agreed**\n',
  )
})

describe('blocks', () => {
  test('every node and mark of the schema has its form', () => {
    const everything = bodyOf(
      heading(2, text('Two')),
      heading(3, text('Three'), hardBreak, text('lines')),
      paragraph(
        text('bold', bold),
        text(' and '),
        text('italic', italic),
        hardBreak,
        text('carried', carried),
      ),
      list(item(paragraph(text('a'))), item(paragraph(text('b')))),
      numbered(3, item(paragraph(text('c')), list(item(paragraph(text('d'))))), item(paragraph(text('e')))),
    )
    expect(everything).toBe(
      '## Two\n\n### Three<br>lines\n\n**bold** and _italic_\\\ncarried\n\n- a\n- b\n\n3. c\n\n   - d\n\n4. e',
    )
    expect(Object.keys(SUMMARY_SCHEMA.nodes).toSorted()).toEqual([
      'bulletList',
      'doc',
      'hardBreak',
      'heading',
      'listItem',
      'orderedList',
      'paragraph',
      'text',
    ])
    expect(Object.keys(SUMMARY_SCHEMA.marks).toSorted()).toEqual(['bold', 'carried', 'italic'])
  })

  test('two lists in a row stay two', () => {
    const one = (words: string) => item(paragraph(text(words)))
    expect(bodyOf(list(one('a')), list(one('b')), list(one('c')))).toBe('- a\n\n* b\n\n- c')
    expect(bodyOf(numbered(1, one('a')), numbered(1, one('b')))).toBe('1. a\n\n1) b')
  })

  test('empty items and items that start with a list never read as a rule', () => {
    expect(bodyOf(list(item(paragraph()), item(paragraph())))).toBe('-\n-')
    const inner = list(item(paragraph(), list(item(paragraph(), list(item(paragraph()))))))
    expect(bodyOf(inner)).toBe('- <!-- -->\n\n  - <!-- -->\n\n    -')
  })

  test('a number CommonMark cannot count to starts from 1', () => {
    expect(bodyOf(numbered(999_999_999, item(paragraph(text('a')))))).toBe('1. a')
    expect(bodyOf(numbered(-3, item(paragraph(text('a')))))).toBe('1. a')
    expect(bodyOf(numbered(0, item(paragraph(text('a')))))).toBe('0. a')
  })
})

describe('text stays text', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['2026. a year', '2026\\. a year'],
    ['7) no item', '7\\) no item'],
    ['===', '\\==='],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['<script>', '\\<script\\>'],
    ['[a](http://b)', '\\[a\\](http://b)'],
    ['![a](b)', '!\\[a\\](b)'],
    ['&amp; \\', '\\&amp; \\\\'],
    ['    code', '&#32;   code'],
    ['trailing  ', 'trailing &#32;'],
    ['a|b', 'a\\|b'],
    ['two\nlines\n- here', 'two\\\nlines\\\n\\- here'],
  ])('%j', (words, written) => {
    expect(bodyOf(paragraph(text(words)))).toBe(written)
  })

  test('styles hold where letters touch them and let go of blanks', () => {
    expect(bodyOf(paragraph(text('re'), text('struct', bold), text('uring')))).toBe(
      'r&#101;**struct**&#117;ring',
    )
    expect(bodyOf(paragraph(text('a'), text(' b ', bold), text('c')))).toBe('a **b** c')
    expect(bodyOf(paragraph(text('a', italic), text('b', bold, italic), text('c', bold)))).toBe(
      '_a_**_b_&#99;**',
    )
    expect(bodyOf(paragraph(text('a', bold), text('  ', bold), hardBreak))).toBe('**a** &#32;')
    expect(bodyOf(paragraph(text('1'), text('. a', carried)))).toBe('1\\. a')
  })

  const words = fc.array(
    fc.oneof(
      fc.constantFrom(...Array.from('*_`#-+=.)(<>&[]!|~\\:;1a \té“\n')),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  const span = fc.record({
    text: words.map((parts) => parts.join('').replaceAll(/\p{Cc}/gu, ' ')),
    isBold: fc.boolean(),
    isItalic: fc.boolean(),
  })

  test('unescaped again, any text is itself', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (spans) => {
        const source = inlineToMarkdown(spans, '\\\n')
        expect(readBack(source).trimEnd()).toBe(
          spans
            .map((each) => each.text)
            .join('')
            .trimEnd(),
        )
      }),
    )
  })

  test('no line of text starts a block', () => {
    fc.assert(
      fc.property(span, ({ text: line }) => {
        const source = inlineToMarkdown([{ text: line, isBold: false, isItalic: false }], '\\\n')
        for (const each of source.split('\n'))
          expect(each).not.toMatch(/^(?:[ \t#>+=|`~<:-]|\d+[.)]|\*(?!\*))/)
      }),
    )
  })
})

/** Undoes escapes, numbers and style signs, and nothing else. */
function readBack(source: string): string {
  return source.replace(
    /\\(\n|[!-/:-@[-`{-~])|&#(\d+);|\*\*|_/g,
    (_, escaped?: string, number?: string) =>
      escaped ?? (number === undefined ? '' : String.fromCodePoint(Number(number))),
  )
}
