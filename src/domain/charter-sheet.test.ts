import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentWords } from '../main/document-words'
import { charter as pageWords } from '../renderer/messages/en/charter'
import type { CharterContent } from './charter'
import { charterToHtml } from './charter-html'
import { charterToMarkdown } from './charter-markdown'
import { charterSheetOf } from './charter-sheet'
import { charterFieldsOf, charterTextOf, fieldAt } from './charter-text'
import { dayInWords } from './day-in-words'
import { textOfHtml, textOfMarkdown } from './finished-text'
import type { SharedText } from './text'
import { visibleText } from './visible-text'

const words = documentWords.charter
const shared = (text: string) => text as SharedText
const clause = (key: string, said: string) => ({
  key,
  heading: shared(key.toUpperCase()),
  words: shared(said),
  isOwn: false,
})
const content: CharterContent<SharedText> = {
  title: shared('How we learn from each other'),
  purpose: shared('Understand how decisions feel.'),
  sinceOn: '2026-10-08',
  reviewOn: null,
  endsOn: '2027-06-30',
  disclosureLevel: 3,
  clauses: [
    clause('rhythm', 'Every two weeks.\nMaya sets the agenda.'),
    clause('disclosure', 'Twice a year.'),
    clause('end', ' '),
  ],
  expectations: { me: shared('To hear what nobody tells me.'), partner: shared('') },
}
const names = { me: shared('Anders Holm'), partner: shared('Maya Okafor') }

describe('the page of a charter', () => {
  test('has the purpose first, the level with what is said of it, and no empty rows', () => {
    const sheet = charterSheetOf({ content, names, version: 2 }, words)
    expect(sheet.kind).toBe('Charter · version 2')
    expect(sheet.facts).toBe('Anders Holm & Maya Okafor · since 8 October 2026 · until 30 June 2027')
    expect(sheet.rows.map(({ key, words: said }) => [key, said])).toEqual([
      ['purpose', 'Understand how decisions feel.'],
      ['rhythm', 'Every two weeks.\nMaya sets the agenda.'],
      ['disclosure', 'Level 3: the agreed summary. Twice a year.'],
    ])
    expect(sheet.expects.columns.map(({ side, name }) => [side, name])).toEqual([['me', 'Anders Holm']])
  })

  test('says the level even when no clause speaks of it', () => {
    const { rows } = charterSheetOf(
      { content: { ...content, clauses: [], disclosureLevel: 0 }, names, version: 1 },
      words,
    )
    expect(rows.at(-1)).toEqual({ key: 'disclosure', heading: 'What others may see', words: words.levels[0] })
  })
})

test('the page on the screen says what the page that leaves says', () => {
  for (const version of [1, 2])
    for (const disclosureLevel of [0, 1, 2, 3] as const) {
      const charter = { content: { ...content, disclosureLevel }, names: null, version }
      expect(charterSheetOf(charter, pageWords.sheet)).toEqual(charterSheetOf(charter, words))
    }
  expect(pageWords.notSigned).toBe(documentWords.statusLine.charter)
})

const anyText = fc.string({ unit: 'grapheme' }).map((text) => shared(visibleText(text)))
const anyCharter: fc.Arbitrary<CharterContent<SharedText>> = fc.record({
  title: anyText,
  purpose: anyText,
  sinceOn: fc.constant(null),
  reviewOn: fc.constant('2027-04-08'),
  endsOn: fc.constant(null),
  disclosureLevel: fc.constantFrom(0 as const, 3 as const),
  clauses: fc.uniqueArray(
    fc.record({ key: fc.uuid(), heading: anyText, words: anyText, isOwn: fc.boolean() }),
    { selector: ({ key }) => key, maxLength: 4 },
  ),
  expectations: fc.record({ me: anyText, partner: anyText }),
})

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const exported = {
  names,
  version: 1,
  status: { line: 'Not signed', watermark: 'DRAFT · not signed', signed: null },
  recordBlock: '',
}

describe('what leaves', () => {
  test('holds every word of the charter, as HTML and as Markdown', () => {
    fc.assert(
      fc.property(anyCharter, (content) => {
        const html = charterToHtml({ ...exported, content, words, styles: 'p {}', language: 'en' })
        const markdown = charterToMarkdown({ ...exported, content }, words)
        for (const row of charterSheetOf({ content, names, version: 1 }, words).rows) {
          expect(lettersOf(textOfHtml(html))).toContain(lettersOf(row.words))
          expect(lettersOf(textOfMarkdown(markdown))).toContain(lettersOf(row.words))
        }
      }),
    )
  })

  test('is text, whatever was typed', () => {
    const hostile = shared('<img src=x onerror=alert(1)> </dd><script>"&')
    const html = charterToHtml({
      ...exported,
      content: {
        ...content,
        title: hostile,
        purpose: hostile,
        expectations: { me: hostile, partner: hostile },
      },
      words,
      styles: 'p {}',
      language: 'en',
    })
    expect(html).not.toMatch(/<(img|script)/u)
    expect(textOfHtml(html)).toContain('<img src=x onerror=alert(1)> </dd><script>"&')
  })

  test('says that it is not signed, at both ends of the Markdown', () => {
    const lines = charterToMarkdown({ ...exported, content }, words)
      .trim()
      .split('\n')
    expect(lines.filter((line) => line === '**Not signed**')).toHaveLength(2)
    expect(lines.at(-1)).toBe('**Not signed**')
  })
})

test('each character of the text belongs to the part it was written in', () => {
  fc.assert(
    fc.property(anyCharter, (any) => {
      let at = 0
      for (const { field, text } of charterFieldsOf(any)) {
        for (let offset = 0; offset < text.length; offset += 1)
          expect(fieldAt(any, at + offset)).toEqual(field)
        at += text.length + 1
      }
      expect(charterTextOf(any)).toHaveLength(at - 1)
    }),
  )
})

test.each([
  ['2026-10-08', '8 October 2026'],
  ['2027-01-31', '31 January 2027'],
  ['no day', 'no day'],
  ['2026-13-01', '2026-13-01'],
])('%s is said as %s', (day, said) => {
  expect(dayInWords(day, words.months)).toBe(said)
})
