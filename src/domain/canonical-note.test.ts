// The one form a note is kept in.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryNote, arbitraryNoteJson } from '../../tests/support/arbitrary-note'
import { canonicalNote } from './canonical-note'
import { MAX_NODES } from './document'
import { parseNoteDocument, plainTextOf } from './note-document'

const id = '3f1f8a52-6a0e-4d5c-9c39-6a1b0a4b7f11'
const bold = { type: 'bold' }
const italic = { type: 'italic' }
const tag = (tagId: string) => ({ type: 'tag', attrs: { tagId } })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const cell = (type: string, ...content: object[]) => ({ type, content })
const row = (...content: object[]) => ({ type: 'tableRow', content })

function kept(...content: unknown[]) {
  const parsed = parseNoteDocument({ type: 'doc', content })
  return parsed.ok ? parsed.value.content : parsed.error.code
}

describe('what is kept', () => {
  test('neighbours with the same marks are one text, in the order of marks', () => {
    const other = id.replace('3', '0')
    expect(
      kept(
        paragraph(text('a', italic, bold, tag(id), tag(other)), text('b', tag(other), bold, tag(id), italic)),
      ),
    ).toEqual([paragraph(text('ab', tag(other), tag(id), bold, italic))])
    expect(kept(paragraph(text('a', bold), text('b'), text('c')))).toEqual([
      { type: 'paragraph', content: [text('a', bold), { type: 'text', text: 'bc' }] },
    ])
  })

  test('a table is a rectangle with one row of headers and one paragraph a cell', () => {
    const blank = { type: 'paragraph' }
    const table = {
      type: 'table',
      content: [
        row(cell('tableCell', blank)),
        row(cell('tableHeader', paragraph({ type: 'hardBreak' }), blank), cell('tableCell', blank)),
      ],
    }
    expect(kept(table)).toEqual([
      {
        type: 'table',
        content: [
          row(cell('tableHeader', blank), cell('tableHeader', blank)),
          row(
            cell('tableCell', paragraph({ type: 'hardBreak' }, { type: 'hardBreak' })),
            cell('tableCell', blank),
          ),
        ],
      },
    ])
  })

  test('a numbered list says where it starts', () => {
    const content = [{ type: 'listItem', content: [{ type: 'paragraph' }] }]
    expect(kept({ type: 'orderedList', content })).toEqual([
      { type: 'orderedList', attrs: { start: 1 }, content },
    ])
    expect(kept({ type: 'orderedList', attrs: { start: -0 }, content })).toEqual([
      { type: 'orderedList', attrs: { start: 0 }, content },
    ])
  })

  test('a table that would become larger than any note is refused', () => {
    const blank = cell('tableCell', { type: 'paragraph' })
    const long = row(...Array.from({ length: 1_000 }, () => blank))
    expect(
      kept({
        type: 'table',
        content: [long, ...Array.from({ length: MAX_NODES / 1_000 }, () => row(blank))],
      }),
    ).toBe('tooManyNodes')
  })
})

test('what is kept is kept as it is: the very same data, not a copy', () => {
  fc.assert(
    fc.property(arbitraryNote, (note) => {
      const again = canonicalNote(note)
      expect(again.ok && again.value).toBe(note)
      expect(parseNoteDocument(note)).toEqual({ ok: true, value: note })
    }),
  )
})

test('no word is lost or moved on the way', () => {
  fc.assert(
    fc.property(arbitraryNoteJson, (input) => {
      const parsed = parseNoteDocument(input)
      const words = JSON.stringify(input).match(/"text":"(?:[^"\\]|\\.)*"/g) ?? []
      const letters = (given: string) => given.replace(/[^a-z]/g, '')
      const written = words.map((each) => String((JSON.parse(`{${each}}`) as { text: string }).text))
      expect(parsed.ok && letters(plainTextOf(parsed.value))).toBe(letters(written.join('')))
    }),
  )
})
