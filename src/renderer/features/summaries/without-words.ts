// Takes words off the sheet, and the line with them if nothing is left of it. Invariant: one step to undo; what stays keeps
// to the schema.
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Range } from '../../editor/text-offsets'

export function withoutWords(state: EditorState, { from, to }: Range): Transaction {
  const tr = state.tr.deleteRange(from, to)
  const $at = tr.doc.resolve(tr.mapping.map(from))
  if (!$at.parent.isTextblock || $at.parent.textContent.trim() !== '') return tr
  let depth = $at.depth
  while (depth > 1 && $at.node(depth - 1).childCount === 1) depth -= 1
  const parent = $at.node(depth - 1)
  // An item begins with a paragraph, also if only its inner list is left; a sheet is never without one.
  const isNeeded = parent.childCount === 1 || (parent.type.name === 'listItem' && $at.index(depth - 1) === 0)
  return isNeeded ? tr : tr.delete($at.before(depth), $at.after(depth))
}
