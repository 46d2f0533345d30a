// Where carried words go: under their heading or where they were put; the document stays valid, nothing doubles or is lost.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markAttribute, textBlocksOf, type DocumentNode } from './document'
import {
  withoutCarried,
  emptySummary,
  parseSummaryDocument,
  summaryTextOf,
  type SummaryDocument,
} from './summary-document'
import { SECTIONS, withExchanged, withPlaced, withPutAfter, withWithdrawn } from './summary-sections'
import type { SharedText } from './text'

const titles = {
  learned: 'What we learned',
  todo: 'What we will do',
  goals: 'Goals',
  worked: 'How we worked',
}
const idOf = (number: number) => `0b8f2f0e-3c0a-4b0e-8a36-${String(number).padStart(12, '0')}`
const carried = (number: number, text = `Passage ${String(number)}`) => ({
  carryId: idOf(number),
  text: text as SharedText,
})

function summary(...content: object[]): SummaryDocument {
  const parsed = parseSummaryDocument({ type: 'doc', content })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}
const paragraph = (words: string) => ({
  type: 'paragraph',
  ...(words !== '' && { content: [{ type: 'text', text: words }] }),
})
const heading = (words: string) => ({ ...paragraph(words), type: 'heading', attrs: { level: 2 } })
const list = (...items: string[]) => ({
  type: 'bulletList',
  content: items.map((words) => ({ type: 'listItem', content: [paragraph(words)] })),
})
const linesOf = (document: SummaryDocument) => summaryTextOf(document).split('\n')

const idsIn = (document: DocumentNode): string[] =>
  textBlocksOf(document).flatMap(({ nodes }) =>
    nodes.flatMap((node) => markAttribute(node, 'carried', 'carryId') ?? []),
  )

test('an empty sheet gets the heading with the first passage', () => {
  expect(linesOf(withPlaced(emptySummary(), carried(1), 'todo', titles))).toEqual([
    'What we will do',
    'Passage 1',
  ])
})

test('sections come in their order, whatever came first', () => {
  const goals = withPlaced(emptySummary(), carried(1), 'goals', titles)
  const both = withPlaced(goals, carried(2), 'learned', titles)
  const led = withPlaced(both, carried(3, '8 October – 19 November'), 'lead', titles)
  expect(linesOf(led)).toEqual([
    '8 October – 19 November',
    'What we learned',
    'Passage 2',
    'Goals',
    'Passage 1',
  ])
})

test('a passage joins the list of its section, also where the heading was moved or has a smaller one below', () => {
  const sheet = summary(
    heading('Goals'),
    list('Present once'),
    heading('what we learned '),
    paragraph('In short:'),
    { ...heading('At the meeting'), attrs: { level: 3 } },
    list('They ask less'),
    heading('Last'),
  )
  expect(linesOf(withPlaced(sheet, carried(1), 'learned', titles))).toEqual([
    'Goals',
    'Present once',
    'what we learned ',
    'In short:',
    'At the meeting',
    'They ask less',
    'Passage 1',
    'Last',
  ])
})

test('a sheet in an order of one’s own gets no heading for a passage', () => {
  const sheet = summary(paragraph('Dear both,'), list('They ask less'))
  expect(linesOf(withPlaced(sheet, carried(1), 'learned', titles))).toEqual([
    'Dear both,',
    'They ask less',
    'Passage 1',
  ])
})

test('put after an item it is the next item; after a paragraph it stands in the list that follows, or in one of its own', () => {
  const sheet = summary(paragraph('Dear both,'), list('One', 'Two'), paragraph('Yours'))
  expect(linesOf(withPutAfter(sheet, carried(1), 1))).toEqual([
    'Dear both,',
    'One',
    'Passage 1',
    'Two',
    'Yours',
  ])
  const led = withPutAfter(sheet, carried(1), 0)
  expect(linesOf(led)).toEqual(['Dear both,', 'Passage 1', 'One', 'Two', 'Yours'])
  expect(led.content).toHaveLength(3)
  expect(withPutAfter(sheet, carried(1), 3).content).toHaveLength(4)
  expect(linesOf(withPutAfter(sheet, carried(1), -1))[0]).toBe('Passage 1')
  expect(linesOf(withPutAfter(emptySummary(), carried(1), 0))).toEqual(['Passage 1'])
})

test('exchanged words stand where the old ones stood', () => {
  const sheet = withPlaced(summary(heading('Goals'), list('Present once')), carried(1), 'goals', titles)
  const exchanged = withExchanged(sheet, idOf(1), carried(2, 'Passage 1: 5 of 6'))
  expect(exchanged && linesOf(exchanged)).toEqual(['Goals', 'Present once', 'Passage 1: 5 of 6'])
  expect(exchanged && idsIn(exchanged)).toEqual([idOf(2)])
  expect(withExchanged(sheet, idOf(3), carried(2))).toBeUndefined()
})

test('the last one withdrawn takes the heading along that came with it, and no heading of one’s own', () => {
  const placed = withPlaced(emptySummary(), carried(1), 'goals', titles)
  expect(withWithdrawn(placed, idOf(1), titles)).toEqual(emptySummary())
  const starters = summary(heading('Goals'), heading('What we learned'), paragraph(''), heading('My own'))
  const both = withPlaced(withPlaced(starters, carried(1), 'goals', titles), carried(2), 'learned', titles)
  expect(linesOf(withWithdrawn(both, idOf(1), titles))).toEqual(['What we learned', 'Passage 2', 'My own'])
  expect(withWithdrawn(both, idOf(9), titles)).toBe(both)
})

const words = fc.constantFrom('', 'Dear both,', 'What we learned', 'Goals', 'They ask less')
const block = fc.oneof(
  words.map(paragraph),
  words.map(heading),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => list(...items)),
  fc.tuple(words, words).map(([one, other]) => ({
    type: 'orderedList',
    content: [{ type: 'listItem', content: [paragraph(one), list(other)] }],
  })),
)
const place = fc.oneof(fc.constantFrom(...SECTIONS, 'lead' as const), fc.integer({ min: -2, max: 12 }))

test('wherever words are placed, the sheet is valid, each copy stands once, and all else stays in its order', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.array(place, { maxLength: 8 }),
      (blocks, places) => {
        const before = summary(...blocks)
        let sheet = before
        for (const [number, at] of places.entries())
          sheet =
            typeof at === 'number'
              ? withPutAfter(sheet, carried(number), at)
              : withPlaced(sheet, carried(number), at, titles)
        expect(parseSummaryDocument(sheet)).toEqual({ ok: true, value: sheet })
        expect(idsIn(sheet).toSorted()).toEqual(places.map((_, number) => idOf(number)))
        const known = new Set([...Object.values(titles), ''])
        const ownLines = (document: SummaryDocument) =>
          linesOf(document).filter((line) => !known.has(line) && !line.startsWith('Passage'))
        expect(ownLines(sheet)).toEqual(ownLines(before))
        for (const [number] of places.entries()) sheet = withoutCarried(sheet, idOf(number))
        expect(idsIn(sheet)).toEqual([])
      },
    ),
  )
})
