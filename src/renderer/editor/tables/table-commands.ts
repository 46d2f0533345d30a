// What can be done with a table, from the keyboard and from the table bar.
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection, type Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addRowAfter,
  CellSelection,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable as stateIsInTable,
  moveCellForward,
  selectedRect,
  selectionCell,
  TableMap,
} from '@tiptap/pm/tables'
import { addLineBehind } from '../line-behind'

export const isInTable = ({ state }: Editor): boolean => stateIsInTable(state)

const run =
  (command: Command) =>
  (editor: Editor): boolean => {
    const isDone = isInTable(editor) && command(editor.state, editor.view.dispatch)
    editor.view.focus()
    return isDone
  }

export const addRowBelow = run(addRowAfter)
export const addColumnRight = run(addColumnAfter)
export const removeTable = run(deleteTable)

/** The last row or column goes with its table. */
export const removeRow = run((state, dispatch) => {
  const { map, top, bottom } = selectedRect(state)
  return (top === 0 && bottom === map.height ? deleteTable : deleteRow)(state, dispatch)
})
export const removeColumn = run((state, dispatch) => {
  const { map, left, right } = selectedRect(state)
  return (left === 0 && right === map.width ? deleteTable : deleteColumn)(state, dispatch)
})

/** To the cell below; from the last row into a new one. False outside of tables. */
export function goBelow(editor: Editor): boolean {
  if (!isInTable(editor)) return false
  const { bottom, map } = selectedRect(editor.state)
  if (bottom === map.height) addRowBelow(editor)
  const $cell = selectionCell(editor.state)
  const table = $cell.node(-1)
  const start = $cell.start(-1)
  const { left, bottom: next } = TableMap.get(table).findCell($cell.pos - start)
  const below = TableMap.get(table).map[next * TableMap.get(table).width + left]
  if (below === undefined) return true
  const at = editor.state.doc.resolve(start + below)
  editor.view.dispatch(
    editor.state.tr.setSelection(TextSelection.between(at, moveCellForward(at), -1)).scrollIntoView(),
  )
  return true
}

/** Deleting with every cell selected takes the table, not only its words. */
export function deleteWhollySelected(editor: Editor): boolean {
  const { selection } = editor.state
  if (!(selection instanceof CellSelection)) return false
  return selection.isRowSelection() && selection.isColSelection() && removeTable(editor)
}

/** Puts an empty table behind the block of the caret, or in place of it when that is empty. */
export function insertTable(editor: Editor, rows = 3, columns = 3): void {
  const { schema, selection } = editor.state
  const row = (type: string): Node => {
    const cells = Array.from({ length: columns }, () => schema.node(type, null, [schema.node('paragraph')]))
    return schema.node('tableRow', null, cells)
  }
  const table = schema.node('table', null, [
    row('tableHeader'),
    ...Array.from({ length: rows - 1 }, () => row('tableCell')),
  ])
  const { $from } = selection
  const { tr } = editor.state
  const isEmpty = $from.parent.isTextblock && $from.parent.content.size === 0 && $from.depth > 0
  const index = isEmpty ? $from.index(-1) : 0
  const isReplaceable = isEmpty && $from.node(-1).canReplaceWith(index, index + 1, table.type)
  const from = isReplaceable ? $from.before() : $from.depth > 0 ? $from.after() : selection.to
  tr.replaceWith(from, isReplaceable ? $from.after() : from, table)
  addLineBehind(tr, from + table.nodeSize)
  tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView()
  editor.view.dispatch(tr)
  editor.view.focus()
}
