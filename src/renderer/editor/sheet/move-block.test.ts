// Lines of a summary are moved: nothing is copied, nothing is lost, and the sheet stays one the vault takes.
import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSummaryDocument } from '../../../domain/summary-document'
import { summaryExtensions } from '../summary-extensions'
import { movedAfter, movedBlock, textBlockIndexAt } from './move-block'

const schema = getSchema(summaryExtensions)
const carryId = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01'

const words = (text: string) => (text === '' ? [] : [schema.text(text)])
const paragraph = (text: string) => schema.node('paragraph', null, words(text))
const carried = (text: string) =>
  schema.node('paragraph', null, [schema.text(text, [schema.mark('carried', { carryId })])])
const heading = (text: string) => schema.node('heading', { level: 2 }, words(text))
const item = (...content: Node[]) => schema.node('listItem', null, content)
const list = (...items: Node[]) => schema.node('bulletList', null, items)
const sheet = (...blocks: Node[]) => schema.node('doc', null, blocks)

const linesOf = (doc: Node): string[] => {
  const lines: string[] = []
  doc.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent)
    return !node.isTextblock
  })
  return lines
}
/** With the caret in the text block of that number. */
function at(doc: Node, index: number): EditorState {
  const state = EditorState.create({ doc })
  let number = -1
  let place = 0
  doc.descendants((node, position) => {
    if (node.isTextblock && ++number === index) place = position + 1
    return !node.isTextblock
  })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, place)))
}
const caretLine = (state: EditorState) => state.selection.$from.parent.textContent

const twoSections = () =>
  sheet(
    heading('What we learned'),
    list(item(paragraph('One')), item(paragraph('Two'))),
    heading('What we will do'),
    list(item(paragraph('Three'))),
  )

test('an item moves within its list, and the caret with it', () => {
  const state = at(twoSections(), 2)
  const moved = state.apply(movedBlock(state, 'up') ?? state.tr)
  expect(linesOf(moved.doc)).toEqual(['What we learned', 'Two', 'One', 'What we will do', 'Three'])
  expect(caretLine(moved)).toBe('Two')
})

test('the first item of a list moves past the heading into the list before it, and an empty list goes', () => {
  const state = at(twoSections(), 4)
  const moved = state.apply(movedBlock(state, 'up') ?? state.tr)
  expect(linesOf(moved.doc)).toEqual(['What we learned', 'One', 'Two', 'Three', 'What we will do'])
  expect(moved.doc.childCount).toBe(3)
  expect(caretLine(moved)).toBe('Three')
  const back = moved.apply(movedBlock(moved, 'down') ?? moved.tr)
  expect(linesOf(back.doc)).toEqual(linesOf(state.doc))
})

test('a block of the sheet moves past its neighbour; at the edge nothing moves', () => {
  const state = at(sheet(paragraph('One'), heading('Two')), 1)
  const moved = state.apply(movedBlock(state, 'up') ?? state.tr)
  expect(linesOf(moved.doc)).toEqual(['Two', 'One'])
  expect(movedBlock(moved, 'up')).toBeNull()
})

test('a line is put after any other one', () => {
  const state = at(twoSections(), 4)
  const moved = movedAfter(state, state.selection.from, 1)
  expect(moved && linesOf(moved.doc)).toEqual(['What we learned', 'One', 'Three', 'Two', 'What we will do'])
  expect(textBlockIndexAt(state.doc, state.selection.from)).toBe(4)
  expect(movedAfter(state, state.selection.from, 4)).toBeNull()
  const first = movedAfter(state, state.selection.from, -1)
  expect(first && linesOf(first.doc)[0]).toBe('Three')
})

const text = fc.constantFrom('', 'One', 'Two', 'Three')
const block = fc.oneof(
  text.map(paragraph),
  text.map(heading),
  fc.constant(carried('Carried')),
  fc
    .array(text, { minLength: 1, maxLength: 3 })
    .map((all) => list(...all.map((one) => item(paragraph(one))))),
  fc.tuple(text, text).map(([one, other]) => list(item(paragraph(one), list(item(paragraph(other)))))),
  fc
    .tuple(text, text)
    .map(([one, other]) => schema.node('orderedList', null, [item(paragraph(one)), item(paragraph(other))])),
)
const move = fc.record({
  line: fc.nat(12),
  way: fc.oneof(fc.constantFrom('up' as const, 'down' as const), fc.integer({ min: -1, max: 12 })),
})

test('however lines are moved, the sheet is valid and holds the same lines', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.array(move, { maxLength: 10 }),
      (blocks, moves) => {
        const before = sheet(...blocks)
        let doc = before
        for (const { line, way } of moves) {
          const count = linesOf(doc).length
          const state = at(doc, line % count)
          const moved =
            typeof way === 'number'
              ? movedAfter(state, state.selection.from, way % count)
              : movedBlock(state, way)
          if (moved === null) continue
          doc = state.apply(moved).doc
          doc.check()
          expect(parseSummaryDocument(doc.toJSON()).ok).toBe(true)
        }
        expect(linesOf(doc).toSorted()).toEqual(linesOf(before).toSorted())
      },
    ),
  )
})
