import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directionsOf } from './note-directions'
import { parseNoteDocument, plainTextOf } from './note-document'
import { countWords } from './word-count'

type Span = readonly [text: string, way: string | null, isBold?: boolean]

function noteOf(...blocks: readonly (readonly Span[])[]) {
  const parsed = parseNoteDocument({
    type: 'doc',
    content: blocks.map((spans) => ({
      type: 'paragraph',
      content: spans.map(([text, way, isBold = false]) => ({
        type: 'text',
        text,
        marks: [
          ...(isBold ? [{ type: 'bold' }] : []),
          ...(way === null ? [] : [{ type: 'direction', attrs: { way } }]),
        ],
      })),
    })),
  })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

test('a passage goes over bold words, and ends with its block', () => {
  const document = noteOf(
    [
      ['She showed me ', 'learned'],
      ['the floor', 'learned', true],
      [' and I listened.', null],
    ],
    [['Then the shop', 'learned']],
  )
  expect(directionsOf(document)).toEqual([{ direction: 'learned', passages: 2, words: 8 }])
})

test('directions stand in one order, whatever the order of the words', () => {
  const document = noteOf([
    ['together', 'both'],
    [' ', null],
    ['mine', 'shared'],
    ['hers', 'learned'],
  ])
  expect(directionsOf(document).map(({ direction }) => direction)).toEqual(['shared', 'learned', 'both'])
})

test('marked spaces count for nothing', () => {
  expect(
    directionsOf(
      noteOf([
        ['  ', 'shared'],
        ['words', null],
      ]),
    ),
  ).toEqual([])
})

const span = fc.tuple(
  fc.constantFrom('one two ', 'three. ', 'four five six '),
  fc.constantFrom('shared', 'learned', 'both', null),
  fc.boolean(),
)

test('words of the directions and of the rest are the words of the note; each passage has at least one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(span, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
      (blocks) => {
        const document = noteOf(...blocks)
        const counts = directionsOf(document)
        const unmarked = blocks
          .flat()
          .reduce((sum, [text, way]) => sum + (way === null ? countWords(text) : 0), 0)
        const marked = counts.reduce((sum, { words }) => sum + words, 0)
        expect(marked + unmarked).toBe(countWords(plainTextOf(document)))
        for (const { passages, words } of counts) {
          expect(passages).toBeGreaterThan(0)
          expect(words).toBeGreaterThanOrEqual(passages)
        }
      },
    ),
  )
})
