import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { noteExtensions } from '../note-extensions'
import { labelsOnAll, toggleLabel } from './label-commands'

const schema = getSchema(noteExtensions)
const A = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01'
const B = '0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a02'
const paragraph = (...content: Node[]) => schema.node('paragraph', null, content)

function stateOf(from: number, to: number, ...blocks: Node[]): EditorState {
  const state = EditorState.create({ doc: schema.node('doc', null, blocks) })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}

function toggled(state: EditorState, kind: 'direction' | 'tag', value: string): EditorState {
  const { tr } = state
  toggleLabel(state, tr, kind, value)
  return state.apply(tr)
}

/** Each piece of text with what it is labelled with. */
const labels = ({ doc }: EditorState) => {
  const pieces: [string, ...string[]][] = []
  doc.descendants((node) => {
    if (node.isText)
      pieces.push([node.text ?? '', ...node.marks.map((mark) => String(Object.values(mark.attrs)[0]))])
  })
  return pieces
}

test('the chosen words of each block are labelled, without blanks at the edges', () => {
  const state = stateOf(4, 13, paragraph(schema.text('one two ')), paragraph(schema.text('x y')))
  expect(labels(toggled(state, 'tag', A))).toEqual([['one '], ['two', A], [' '], ['x', A], [' y']])
})

test('without a choice the whole block of the caret is labelled', () => {
  const state = stateOf(2, 2, paragraph(schema.text('one two')), paragraph(schema.text('three')))
  expect(labels(toggled(state, 'direction', 'learned'))).toEqual([['one two', 'learned'], ['three']])
})

test('words go one way only, but bear several tags', () => {
  const state = stateOf(1, 4, paragraph(schema.text('one')))
  expect(labels(toggled(toggled(state, 'direction', 'learned'), 'direction', 'shared'))).toEqual([
    ['one', 'shared'],
  ])
  const both = toggled(toggled(state, 'tag', A), 'tag', B)
  expect(labels(both)).toEqual([['one', A, B]])
  expect(labelsOnAll(both, 'tag')).toEqual([A, B])
})

test('again takes that one label off and leaves the others', () => {
  const state = stateOf(1, 4, paragraph(schema.text('one')))
  const both = toggled(toggled(state, 'tag', A), 'tag', B)
  expect(labels(toggled(both, 'tag', A))).toEqual([['one', B]])
})

test('where only some of the words bear it, all of them get it', () => {
  const marked = schema.text('one', [schema.mark('tag', { tagId: A })])
  const state = stateOf(1, 8, paragraph(marked, schema.text(' two')))
  expect(labelsOnAll(state, 'tag')).toEqual([])
  expect(labels(toggled(state, 'tag', A))).toEqual([['one two', A]])
})

test('an empty block cannot be labelled', () => {
  const state = stateOf(1, 1, paragraph())
  expect(toggleLabel(state, state.tr, 'direction', 'shared')).toBe(false)
})
