import { getSchema } from '@tiptap/core'
import { Slice, type Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowBefore,
  deleteRow,
  mergeCells,
  tableEditing,
  CellSelection,
} from '@tiptap/pm/tables'
import { expect, test } from 'vitest'
import { noteExtensions } from '../note-extensions'
import { keepTablesPlain } from './plain-tables'
import { singleCell } from './single-cell'

const schema = getSchema(noteExtensions)
const cell = (type: string, words: string) =>
  schema.node(type, null, [schema.node('paragraph', null, words === '' ? [] : [schema.text(words)])])
const row = (type: string, ...words: string[]) =>
  schema.node(
    'tableRow',
    null,
    words.map((one) => cell(type, one)),
  )

function stateOf(...rows: Node[]): EditorState {
  const doc = schema.node('doc', null, [schema.node('table', null, rows)])
  const state = EditorState.create({ doc, plugins: [keepTablesPlain(), tableEditing()] })
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4)))
}

function after(state: EditorState, command: Command): EditorState {
  let next = state
  command(state, (tr) => {
    next = state.apply(tr)
  })
  return next
}

const shape = ({ doc }: EditorState) =>
  (doc.firstChild?.content.content ?? []).map((one) =>
    one.content.content.map(({ type, textContent, attrs }) => {
      expect([attrs['colspan'], attrs['rowspan'], attrs['colwidth']]).toEqual([1, 1, null])
      return `${type.name === 'tableHeader' ? 'h' : 'c'} ${textContent}`
    }),
  )

const table = () => stateOf(row('tableHeader', 'a', 'b'), row('tableCell', 'c', 'd'))

test('a row put before the head becomes the head', () => {
  expect(shape(after(table(), addRowBefore))).toEqual([
    ['h ', 'h '],
    ['c a', 'c b'],
    ['c c', 'c d'],
  ])
})

test('without its head row the next one is the head', () => {
  expect(shape(after(table(), deleteRow))).toEqual([['h c', 'h d']])
})

test('a new column has a head, too', () => {
  expect(shape(after(table(), addColumnAfter))).toEqual([
    ['h a', 'h ', 'h b'],
    ['c c', 'c ', 'c d'],
  ])
})

test('cells that were made one (by a shortcut nobody offers) are none of ours: nothing spans', () => {
  const state = table()
  const all = state.apply(
    state.tr.setSelection(CellSelection.create(state.doc, 2, 2 + cell('tableHeader', 'a').nodeSize)),
  )
  const next = after(all, mergeCells)
  expect(next.doc.firstChild?.firstChild?.content.content.every(({ attrs }) => attrs['colspan'] === 1)).toBe(
    true,
  )
})

test('what is put into a cell stays in it: blocks become lines of one paragraph', () => {
  const words = (text: string) => schema.node('paragraph', null, [schema.text(text)])
  const list = schema.node('bulletList', null, [schema.node('listItem', null, [words('two')])])
  const slice = new Slice(schema.node('doc', null, [words('one'), list]).content, 1, 3)
  const inCell = singleCell(slice, table())
  expect(inCell.content.content.map(({ type, text }) => text ?? type.name)).toEqual([
    'one',
    'hardBreak',
    'two',
  ])
})
