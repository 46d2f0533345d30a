import { getSchema } from '@tiptap/core'
import { history, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { lineBelow } from './line-below'
import { noteExtensions } from './note-extensions'

const schema = getSchema(noteExtensions)
const words = (text: string) => schema.node('paragraph', null, text === '' ? [] : [schema.text(text)])
const table = schema.node('table', null, [
  schema.node('tableRow', null, [schema.node('tableHeader', null, [words('a')])]),
])
const stateOf = (...blocks: Node[]) =>
  EditorState.create({ doc: schema.node('doc', null, blocks), plugins: [history()] })

test.each([
  ['a table', [words('one'), table]],
  ['a table alone', [table]],
  ['an image', [words('one'), schema.node('image')]],
  ['a file', [words('one'), schema.node('file')]],
  ['a rule', [words('one'), schema.node('horizontalRule')]],
])('behind %s there is an empty line with the caret in it', (_name, blocks) => {
  const state = stateOf(...blocks)
  const tr = lineBelow(state)
  expect(tr?.doc.childCount).toBe(blocks.length + 1)
  expect(tr?.doc.lastChild?.eq(words(''))).toBe(true)
  expect(tr?.selection.$from.parent).toBe(tr?.doc.lastChild)
})

test.each([
  ['words', [words('one')]],
  ['an empty line', [table, words('')]],
  ['a list', [schema.node('bulletList', null, [schema.node('listItem', null, [words('one')])])]],
])('a note that ends with %s stays as it is', (_name, blocks) => {
  expect(lineBelow(stateOf(...blocks))).toBeNull()
})

test('Undo takes back the line, and not what was typed just before', () => {
  const empty = stateOf(words(''), table)
  const typed = empty.apply(empty.tr.insertText('one', 1))
  const tr = lineBelow(typed)
  if (tr === null) throw new Error('no line')
  let state = typed.apply(tr)
  undo(state, (back) => {
    state = state.apply(back)
  })
  expect(state.doc.eq(typed.doc)).toBe(true)
})
