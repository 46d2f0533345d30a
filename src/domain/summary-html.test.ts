// HTML exports: self-contained, and nothing in them but text and our own tags.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from './document'
import type { PaperStatus } from './paper-status'
import { type SummaryDocument, emptySummary, parseSummaryDocument } from './summary-document'
import { summaryToHtml } from './summary-html'
import type { SharedText } from './text'

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

function summary(...content: object[]): SummaryDocument {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

const draft = (line: string): PaperStatus => ({ line, watermark: 'DRAFT · not agreed', signed: null })

const html = (document: SummaryDocument, title = 'T', statusLine = 'Draft, not agreed') =>
  summaryToHtml({
    title: title as SharedText,
    names: { me: 'Ana' as SharedText, partner: '<Li>' as SharedText },
    status: draft(statusLine),
    recordBlock: '',
    document,
    styles: 'p { margin: 0 }',
    language: 'en',
  })

const mainOf = (page: string) => page.slice(page.indexOf('<main>\n') + 7, page.indexOf('\n</main>'))

test('is a whole document that may load nothing', () => {
  const page = html(emptySummary(), 'A & B')
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
  expect(page).toContain('<title>A &amp; B</title>')
  expect(page).toContain('<h1>A &amp; B</h1>')
  expect(page).toContain('<p class="names">Ana and &lt;Li&gt;</p>')
  expect(page).toContain('<p class="status">Draft, not agreed</p>')
  expect(page).toContain('<div class="watermark" aria-hidden="true">DRAFT · not agreed</div>')
  expect(page).toContain("default-src 'none'")
  expect(page).toContain('<style>p { margin: 0 }</style>')
  expect(page).not.toMatch(/<script|\ssrc=|\shref=|\son\w+=/)
})

test('without names there is no line for them', () => {
  const page = summaryToHtml({
    title: 'T' as SharedText,
    names: null,
    status: draft('S'),
    recordBlock: '',
    document: emptySummary(),
    styles: '',
    language: 'en',
  })
  expect(page).not.toContain('class="names"')
})

test('styles cannot end their own element', () => {
  for (const styles of ['</style><script>', '</STYLE>', '<!--']) {
    expect(() =>
      summaryToHtml({
        title: 'T' as SharedText,
        names: null,
        status: draft('S'),
        recordBlock: '',
        document: emptySummary(),
        styles,
        language: 'en',
      }),
    ).toThrow()
  }
})

test('every node and mark has its element', () => {
  const carried = { type: 'carried', attrs: { carryId: '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01' } }
  const item = { type: 'listItem', content: [paragraph(text('a'))] }
  const page = html(
    summary(
      { type: 'heading', attrs: { level: 2 }, content: [text('Two')] },
      { type: 'heading', attrs: { level: 3 }, content: [text('Three')] },
      paragraph(text('b', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, text('c', carried)),
      { type: 'bulletList', content: [item] },
      { type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item] },
    ),
  )
  expect(mainOf(page)).toBe(
    [
      '<h2>Two</h2>\n<h3>Three</h3>\n<p><strong><em>b</em></strong><br>c</p>',
      '<ul>\n<li><p>a</p></li>\n</ul>\n<ol start="3" type="a">\n<li><p>a</p></li>\n</ol>',
    ].join('\n'),
  )
})

describe('any text', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom('<', '>', '&', '"', "'", '</p>', '<script>', '&lt;', '<!--', ']]>'),
        fc.string({ unit: 'grapheme' }),
      ),
      { minLength: 1 },
    )
    .map((parts) => `.${parts.join('').replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, ' ')}`)

  test('is read back as it was, between our own tags only', () => {
    fc.assert(
      fc.property(words, words, words, (one, two, title) => {
        const document = summary(paragraph(text(one, { type: 'bold' }), text(two)), paragraph(text(title)))
        const page = html(document, title, two)
        expect(readBack(mainOf(page).replaceAll('</p>\n<p>', '\n'))).toBe(textOf(document))
        expect(tagsOf(page).filter((tag) => !OURS.test(tag))).toEqual([])
        expect(readBack(/<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '')).toBe(title)
      }),
    )
  })
})

const OURS =
  /^<(?:!doctype html|html lang="en"|meta [^<>]*|div class="watermark" aria-hidden="true"|p class="(?:names|status)"|\/?(?:html|head|title|style|body|header|main|div|h1|p|strong))>$/

const tagsOf = (page: string): string[] => page.match(/<[^>]*>?/g) ?? []

function readBack(source: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return source.replace(/<[^>]*>/g, '').replace(/&([^;]*);/g, (_, name: string) => named[name] ?? '?')
}
