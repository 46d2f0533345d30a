// Notes: what is marked, what is left when passages are taken out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type NoteDocument,
  countPassages,
  emptyNote,
  excerptOf,
  parseNoteDocument,
  passagesOf,
  plainTextOf,
  segmentsOutside,
} from './note-document'

const A = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01'
const B = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a02'
const bold = { type: 'bold' }
const shared = (passageId: string) => ({ type: 'mayBeShared', attrs: { passageId } })
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const hardBreak = (...marks: object[]) => ({ type: 'hardBreak', marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

function note(...content: object[]): NoteDocument {
  const parsed = parseNoteDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

test('an empty note is a valid one', () => {
  expect(parseNoteDocument(emptyNote())).toEqual({ ok: true, value: emptyNote() })
  expect(plainTextOf(emptyNote())).toBe('')
  expect(excerptOf(emptyNote())).toBe('')
  expect(segmentsOutside(emptyNote(), new Set())).toEqual([])
})

describe('passages', () => {
  test('bold and hard breaks inside do not split a passage', () => {
    const marked = note(
      paragraph(
        text('Say '),
        text('one ', shared(A)),
        text('two', bold, shared(A)),
        hardBreak(shared(A)),
        text('three', shared(A)),
      ),
    )
    expect(passagesOf(marked)).toEqual([{ passageId: A, text: 'one two\nthree' }])
  })

  test('neighbours with different ids are two passages', () => {
    const marked = note(paragraph(text('one', shared(A)), text('two', shared(B))))
    expect(passagesOf(marked)).toEqual([
      { passageId: A, text: 'one' },
      { passageId: B, text: 'two' },
    ])
    expect(countPassages(marked)).toBe(2)
  })

  test('the same id in two places is returned twice: apart in one block, or in two blocks', () => {
    const apart = note(paragraph(text('one', shared(A)), text(' and '), text('two', shared(A))))
    const blocks = note(paragraph(text('one', shared(A))), paragraph(text('two', shared(A))))
    for (const marked of [apart, blocks]) {
      expect(passagesOf(marked).map((passage) => passage.text)).toEqual(['one', 'two'])
    }
  })

  test('marked blanks are no passage', () => {
    expect(passagesOf(note(paragraph(text('a'), hardBreak(shared(A)), text('  ', shared(A)))))).toEqual([])
  })

  test('marks in lists, tasks and quotes are found in reading order', () => {
    const marked = note(
      { type: 'blockquote', content: [paragraph(text('one', shared(A)))] },
      {
        type: 'taskList',
        content: [
          { type: 'taskItem', attrs: { checked: false }, content: [paragraph(text('two', shared(B)))] },
        ],
      },
    )
    expect(passagesOf(marked).map(({ passageId }) => passageId)).toEqual([A, B])
  })
})

describe('what is left outside carried passages', () => {
  test('a carried passage is a hole that nothing joins across', () => {
    const marked = note(paragraph(text('before '), text('carried', shared(A)), text(' after')))
    expect(segmentsOutside(marked, new Set([A]))).toEqual(['before ', ' after'])
    expect(segmentsOutside(marked, new Set([B]))).toEqual(['before carried after'])
  })

  test('blocks stay in one segment, with a line break between', () => {
    const marked = note(
      paragraph(text('one')),
      paragraph(text('two'), text('gone', shared(A))),
      paragraph(text('three')),
    )
    expect(segmentsOutside(marked, new Set([A]))).toEqual(['one\ntwo', '\nthree'])
  })

  test('an id that stands in two places hides nothing', () => {
    const copied = note(
      paragraph(text('carried', shared(A)), text(' and ')),
      paragraph(text('other words', shared(A))),
    )
    expect(segmentsOutside(copied, new Set([A]))).toEqual(['carried and \nother words'])
  })

  const ids = fc.constantFrom(undefined, A, B)
  const inline = fc.tuple(fc.stringMatching(/^[a-z ]{1,6}$/), ids, fc.boolean())
  const blocks = fc.array(fc.array(inline, { maxLength: 5 }), { minLength: 1, maxLength: 5 })
  const letters = (parts: readonly string[]) => parts.join('').replace(/\s/g, '')

  test('segments and the passage that was carried are the whole note, and nothing twice', () => {
    fc.assert(
      fc.property(blocks, (content) => {
        const marked = note(
          ...content.map((nodes) =>
            paragraph(
              ...nodes.map(([words, id, isBold]) =>
                text(words, ...(id ? [shared(id)] : []), ...(isBold ? [bold] : [])),
              ),
            ),
          ),
        )
        const passages = passagesOf(marked).filter(({ passageId }) => passageId === A)
        const isHole = passages.length === 1
        const left = content.flat().filter(([, id]) => id !== A || !isHole)
        expect(letters(segmentsOutside(marked, new Set([A])))).toBe(letters(left.map(([words]) => words)))
        expect(letters(passages.map((passage) => passage.text))).toBe(
          letters(content.flatMap((nodes) => nodes.filter(([, id]) => id === A).map(([words]) => words))),
        )
        expect(letters([plainTextOf(marked)])).toBe(letters(content.flat().map(([words]) => words)))
      }),
    )
  })
})

describe('excerpts', () => {
  test('leave headings out, unless there is nothing else', () => {
    const heading = {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'What I learned' }],
    }
    expect(excerptOf(note(heading, paragraph(text('She waited.'))))).toBe('She waited.')
    expect(excerptOf(note(heading))).toBe('What I learned')
  })

  test('are cut at a word and say so', () => {
    const long = note(paragraph(text('We talked about delegation.')), paragraph(text('And  about\tmore.')))
    expect(excerptOf(long)).toBe('We talked about delegation. And about more.')
    expect(excerptOf(long, 20)).toBe('We talked about…')
    expect(excerptOf(note(paragraph(text('x'.repeat(30)))), 10)).toBe(`${'x'.repeat(9)}…`)
  })

  test('never exceed their length nor cut a character in two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (words, length) => {
          const excerpt = excerptOf(note(paragraph(text(words))), length)
          expect(excerpt.length).toBeLessThanOrEqual(length)
          expect(/\p{Surrogate}/u.test(excerpt)).toBe(false)
        },
      ),
    )
  })
})
