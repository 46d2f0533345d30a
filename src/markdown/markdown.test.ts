// How notes look as Markdown, and what becomes of what others wrote.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsedNote } from '../../tests/support/arbitrary-note'
import type { DocumentNode } from '../domain/document'
import { type NoteDocument, NOTE_SCHEMA, plainTextOf } from '../domain/note-document'
import { markdownToNote } from './markdown-to-note'
import { noteToMarkdown } from './note-to-markdown'

function read(markdown: string): NoteDocument {
  const note = markdownToNote(markdown)
  if (!note.ok) throw new Error(note.error.code)
  return note.value
}

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const item = (...content: object[]) => ({ type: 'listItem', content })
const list = (...content: object[]) => ({ type: 'bulletList', content })
const written = (...content: object[]) => noteToMarkdown(parsedNote({ type: 'doc', content }))
const rewritten = (markdown: string) => noteToMarkdown(read(markdown))

const bold = { type: 'bold' }
const italic = { type: 'italic' }
const hardBreak = { type: 'hardBreak' }
const passage = { type: 'mayBeShared', attrs: { passageId: '3f1f8a52-6a0e-4d5c-9c39-6a1b0a4b7f11' } }

describe('the example in docs/format.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/format.md'), 'utf8')
  const example = /```markdown\n([^]*?)```/.exec(page)?.[1] ?? ''

  test('is what we write', () => {
    expect(rewritten(example)).toBe(example)
  })

  test('has every node and mark of a note', () => {
    const types = new Set(typesIn(read(example)))
    const known = [...Object.keys(NOTE_SCHEMA.nodes), ...Object.keys(NOTE_SCHEMA.marks)]
    expect(known.filter((type) => !types.has(type))).toEqual([])
  })

  const typesIn = ({ type, marks, content }: DocumentNode): string[] => [
    type,
    ...(marks ?? []).map((mark) => mark.type),
    ...(content ?? []).flatMap(typesIn),
  ]
})

describe('words stay plain', () => {
  test.each([
    'R&D costs 5 * 3 = 15, at 10:30, for snake_case and ~20 people - really!',
    'Re: the plan; “quotes”, it’s #1, 50% < 60%, a > b, c | d',
    '-5 degrees, 2026 was fine.',
  ])('%j has no backslash', (words) => {
    expect(written(paragraph(text(words)))).toBe(`${words}\n`)
  })

  test.each([
    ['# no heading', '\\# no heading'],
    ['- [ ] no task', '\\- \\[ \\] no task'],
    ['1. no item', '1\\. no item'],
    [':tag[x]{#y}', ':tag\\[x\\]{#y}'],
    ['&nbsp;', '\\&nbsp;'],
    ['  edges  ', '&#32; edges &#32;'],
    ['a\tb', 'a&Tab;b'],
    ['C:\\temp\\', 'C:\\temp\\\\'],
  ])('%j is written %j', (words, markdown) => {
    expect(written(paragraph(text(words)))).toBe(`${markdown}\n`)
  })
})

describe('marks', () => {
  test('are signs where signs are clear, and names where they are not', () => {
    expect(written(paragraph(text('so '), text('bold', bold), text(', '), text('both', bold, italic)))).toBe(
      'so **bold**, ***both***\n',
    )
    expect(written(paragraph(text('a', italic), text('b', bold)))).toBe('*a*:bold[b]\n')
    expect(written(paragraph(text('un'), text('believ', bold), text('able')))).toBe('un:bold[believ]able\n')
    expect(written(paragraph(text('bold ', bold), text('then')))).toBe(':bold[bold ]then\n')
    expect(written(paragraph(text('a', bold), text('b', bold, italic), text('c', italic)))).toBe(
      ':bold[a:italic[b]]:italic[c]\n',
    )
  })

  test('a passage is one pair of brackets, over a line break, too', () => {
    expect(
      written(paragraph(text('I '), text('wait', passage, bold), hardBreakIn(passage), text('now', passage))),
    ).toBe('I :may-be-shared[**wait**\\\nnow]{#3f1f8a52-6a0e-4d5c-9c39-6a1b0a4b7f11}\n')
  })

  const hardBreakIn = (mark: object) => ({ type: 'hardBreak', marks: [mark] })

  test('a link that is its own address is written once', () => {
    const href = 'https://example.org/a_(b)'
    const link = { type: 'link', attrs: { href } }
    expect(written(paragraph(text(href, link)))).toBe(`<${href}>\n`)
    expect(written(paragraph(text('there', link)))).toBe('[there](<https://example.org/a_(b)>)\n')
  })
})

describe('blocks', () => {
  test('lists in a row stay apart, empty items and paragraphs stay', () => {
    const one = (words: string) => item(paragraph(text(words)))
    expect(written(list(one('a')), list(one('b')), list(item({ type: 'paragraph' })))).toBe(
      '- a\n\n* b\n\n-\n',
    )
    expect(written({ type: 'paragraph' }, { type: 'paragraph' })).toBe('&nbsp;\n\n&nbsp;\n')
    expect(written(list(item({ type: 'paragraph' }, paragraph(text('a')))))).toBe('- &nbsp;\n\n  a\n')
  })

  test('a line break is a backslash, where a line ends', () => {
    expect(written(paragraph(text('a'), hardBreak, text('b'), hardBreak))).toBe('a\\\nb<br>\n')
  })
})

describe('what others wrote', () => {
  test.each([
    ['code comes as its lines', '```js\nlet a = 1\n  b()\n```', 'let a = 1\\\n&#32; b()\n'],
    ['inline code as words', 'run `a *b*` now', 'run a \\*b\\* now\n'],
    ['HTML as text', '<div class="a">*x*</div>', '\\<div class="a">*x*\\</div>\n'],
    ['a line break in HTML as one', 'a<BR/>b', 'a\\\nb\n'],
    ['deep headings as the deepest', '##### five', '### five\n'],
    ['an underlined heading', 'Head\n====', '# Head\n'],
    ['lines of one paragraph as one', 'one\ntwo', 'one two\n'],
    ['a footnote as text', 'a[^1]\n\n[^1]: b c', 'a\\[^1\\]\n\n\\[^1\\]: b c\n'],
    ['an image from elsewhere as a link', '![A cat](https://a.b/c.png)', '[A cat](https://a.b/c.png)\n'],
    ['a data image as its words', '![A cat](data:image/png;base64,AAAA)', 'A cat\n'],
    ['a link to a file with its address', '[plan](../plan.md "Plan B")', 'plan (../plan.md) (Plan B)\n'],
    ['a script link as text', '[x](javascript:alert(1))', 'x (javascript:alert(1))\n'],
    [
      'an address in angles',
      '<mailto:a@b.co> <a@b.co>',
      '[mailto:a@b.co](mailto:a@b.co) [a@b.co](mailto:a@b.co)\n',
    ],
    ['tasks among other items', '- a\n- [x] b\n- c', '- a\n\n* [x] b\n\n- c\n'],
    [
      'an attachment in a sentence as a block',
      'a ![b](attachment:9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d) c',
      'a\n\n![b](attachment:9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d)\n\nc\n',
    ],
    ['a spelling nobody knows as text', ':smile: :tag[x]{#7} ::note', ':smile: :tag\\[x\\]{#7} ::note\n'],
    [
      'rows of any length',
      '| a | b |\n|---|:-:|\n| c |\n| d | e | f |',
      '| a | b |  |\n| --- | --- | --- |\n| c |  |  |\n| d | e | f |\n',
    ],
    ['Windows line ends and a byte order mark', '\uFEFF# a\r\n\r\nb\r\n', '# a\n\nb\n'],
  ])('%s', (_, markdown, expected) => {
    expect(rewritten(markdown)).toBe(expected)
  })

  test('every word comes in, in its order', () => {
    const signs = [
      '\n',
      '\n\n',
      ' ',
      '- ',
      '1. ',
      '> ',
      '# ',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '\n```\n',
      '|',
      '\n|-|\n',
      '[',
      '](',
      ')',
      '<',
      '>',
      '![',
      '\n    ',
      '\n---\n',
      '\n[^1]: ',
      ':tag[',
      '{',
      '}',
    ]
    const parts = fc.array(fc.oneof(fc.constantFrom(...signs), fc.stringMatching(/^[a-z]{1,3}$/)), {
      maxLength: 30,
    })
    const letters = (given: string) => given.replace(/:tag/g, '').replace(/[^a-z]/g, '')
    fc.assert(
      fc.property(parts, (given) => {
        const markdown = given.join('')
        fc.pre(!/```|~~~/.test(markdown))
        expect(letters(plainTextOf(read(markdown)))).toBe(letters(markdown))
      }),
      { numRuns: 2_000 },
    )
  })

  test('quotes and lists deeper than a note can be lose their depth, not their words', () => {
    for (const sign of ['> ', '- ', '1. ', '> - ']) {
      const note = read(`${sign.repeat(1_000)}deep`)
      expect(plainTextOf(note)).toMatch(/deep$/)
      expect(read(noteToMarkdown(note))).toEqual(note)
    }
  })
})

describe('no text keeps the reader busy', () => {
  // A reader that looks ahead again and again for each sign would run for minutes here, into the test's time limit.
  const SIZE = 100_000
  const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code))
  const pairs = [
    '*a',
    'a*',
    '**a ',
    '~~a',
    '_a_',
    '[a](b',
    '[a]',
    '![',
    '`a',
    '<!--',
    ':tag[',
    ':bold[a]',
    '<a:b',
    '&amp',
    '](',
  ]
  const lines = [
    '- ',
    '> ',
    '1. ',
    '> - ',
    '|a|\n',
    '-\n',
    '- a\n',
    '>a\n',
    '\\\n',
    'a\n',
    '\n\n- ',
    '|-',
    '* * ',
    '[ ] ',
  ]

  test.each([
    ['every ASCII character', signs],
    ['signs and words', pairs],
    ['beginnings of blocks', lines],
  ])('%s, repeated', { timeout: 120_000 }, (_, repeated) => {
    for (const each of repeated) expect(markdownToNote(each.repeat(SIZE / each.length)).ok).toBe(true)
  })

  test('a note of 200,000 words of each kind goes both ways', { timeout: 120_000 }, () => {
    const words = 'ten words of a note that goes on and on '
    for (const form of [
      `${words.repeat(5)}**so** it is.\n\n`,
      `- ${words}\n  - ${words}\n\n`,
      `> ${words}\n>\n> ${words}\n\n`,
      words,
    ]) {
      const markdown = form.repeat(2_000_000 / form.length / 2)
      const note = read(markdown)
      expect(read(noteToMarkdown(note))).toEqual(note)
    }
  })
})
