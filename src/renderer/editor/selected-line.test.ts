import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { noteExtensions } from './note-extensions'
import { selectedLine } from './selected-line'

const schema = getSchema(noteExtensions)
const doc = schema.node('doc', null, [
  schema.node('paragraph', null, [schema.text('Berit Dahl'), schema.node('hardBreak'), schema.text('said')]),
  schema.node('paragraph', null, [schema.text('so')]),
])

test.each([
  ['words of one line are taken', 1, 11, 10, 'Berit Dahl'],
  ['too many are not', 1, 11, 9, ''],
  ['those of two lines are not', 7, 14, 40, ''],
  ['those of two blocks are not', 12, 20, 40, ''],
  ['no words give none', 3, 3, 40, ''],
])('%s', (_name, from, to, maxLength, words) => {
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) })
  expect(selectedLine(state, maxLength)).toBe(words)
})
