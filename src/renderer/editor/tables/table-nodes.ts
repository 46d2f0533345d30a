// Plain tables: a head row, cells of one paragraph each, no spans, no widths. The table functions of ProseMirror ask
// for the span attributes; here they never hold anything but one.
import { Node, type Editor } from '@tiptap/core'
import { goToNextCell, tableEditing } from '@tiptap/pm/tables'
import { addRowBelow, deleteWhollySelected, goBelow, isInTable } from './table-commands'
import { keepTablesPlain } from './plain-tables'

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  // Before the lists: in a table Tab goes to the next cell.
  priority: 200,

  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['div', { class: 'table-box' }, ['table', ['tbody', 0]]],

  addKeyboardShortcuts() {
    return {
      Tab: () => goOn(this.editor),
      'Shift-Tab': () => isInTable(this.editor) && (go(this.editor, -1) || true),
      Enter: () => goBelow(this.editor),
      Backspace: () => deleteWhollySelected(this.editor),
      Delete: () => deleteWhollySelected(this.editor),
    }
  },

  addProseMirrorPlugins: () => [keepTablesPlain(), tableEditing()],
  extendNodeSchema: ({ name }) => {
    const tableRole = roles[name]
    return tableRole === undefined ? {} : { tableRole }
  },
})

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)+',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

const spans = {
  colspan: { default: 1, rendered: false, parseHTML: () => 1 },
  rowspan: { default: 1, rendered: false, parseHTML: () => 1 },
  colwidth: { default: null, rendered: false, parseHTML: () => null },
}

const cell = (name: string, tag: 'td' | 'th') =>
  Node.create({
    name,
    content: 'paragraph',
    isolating: true,
    addAttributes: () => spans,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, tag === 'th' ? { scope: 'col' } : {}, 0],
  })

export const tableNodes = [Table, TableRow, cell('tableCell', 'td'), cell('tableHeader', 'th')]

const go = ({ state, view }: Editor, way: 1 | -1) => goToNextCell(way)(state, view.dispatch)

/** To the next cell; from the last one into a new row. */
function goOn(editor: Editor): boolean {
  if (!isInTable(editor)) return false
  if (go(editor, 1)) return true
  addRowBelow(editor)
  return go(editor, 1)
}
