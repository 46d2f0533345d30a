// Keeps tables as the vault stores them: the first row is the head, all others are not, and nothing spans.
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { changedRanges } from '../changed-ranges'

export function keepTablesPlain(): Plugin {
  return new Plugin({
    key: new PluginKey('plainTables'),
    appendTransaction(transactions, _before, state) {
      const changed = transactions.filter((one) => one.docChanged)
      if (changed.length === 0) return null
      const tr = state.tr
      for (const position of changedTables(changed, state)) straighten(tr, position)
      return tr.docChanged ? tr : null
    },
  })
}

function changedTables(transactions: readonly Transaction[], { doc }: EditorState): number[] {
  const found = new Set<number>()
  for (const { from, to } of changedRanges(transactions)) {
    doc.nodesBetween(from, Math.min(Math.max(to, from + 1), doc.content.size), (node, position) => {
      if (node.type.name === 'table') found.add(position)
      return !node.isTextblock
    })
  }
  return [...found]
}

/** Only markup is changed, never a position. */
function straighten(tr: Transaction, position: number): void {
  const table = tr.doc.nodeAt(position)
  if (table === null) return
  table.forEach((row, rowOffset, rowIndex) => {
    const name = rowIndex === 0 ? 'tableHeader' : 'tableCell'
    row.forEach((cell, cellOffset) => {
      if (cell.type.name === name && !spans(cell)) return
      tr.setNodeMarkup(position + 1 + rowOffset + 1 + cellOffset, tr.doc.type.schema.nodes[name], {})
    })
  })
}

const spans = ({ attrs }: Node) =>
  attrs['colspan'] !== 1 || attrs['rowspan'] !== 1 || attrs['colwidth'] !== null
