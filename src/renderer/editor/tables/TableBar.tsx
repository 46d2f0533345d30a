// The small bar over the table the caret is in: rows and columns come and go. Alt+F10 leads to it from the text.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import Trash2 from 'lucide-react/icons/trash-2'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { m } from '../../messages/unlocked'
import styles from './tables.module.css'
import {
  addColumnRight,
  addRowBelow,
  isInTable,
  removeColumn,
  removeRow,
  removeTable,
} from './table-commands'

export function TableBar({ editor }: { readonly editor: Editor }) {
  const table = useEditorState({
    editor,
    selector: ({ editor: now }) => (now.isEditable && isInTable(now) ? tablePosition(now) : null),
  })
  return table === null ? null : <OpenBar key={table} editor={editor} position={table} />
}

function OpenBar({ editor, position }: { readonly editor: Editor; readonly position: number }) {
  const bar = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState<number | null>(null)

  // Where the table stands is known to the browser only.
  useLayoutEffect(() => {
    const table = editor.isDestroyed ? null : editor.view.nodeDOM(position)
    const around = bar.current?.offsetParent
    if (!(table instanceof HTMLElement) || bar.current === null || !around) return
    const above = table.getBoundingClientRect().top - around.getBoundingClientRect().top
    setTop(above - bar.current.offsetHeight)
  }, [editor, position])

  // The text has the focus, and it is outside React.
  useEffect(() => {
    const text = editor.view.dom
    const goToBar = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || !event.altKey) return
      event.preventDefault()
      bar.current?.querySelector('button')?.focus()
    }
    text.addEventListener('keydown', goToBar)
    return () => text.removeEventListener('keydown', goToBar)
  }, [editor])

  const onKeyDown = (event: KeyboardEvent) => {
    const tools = [...(bar.current?.querySelectorAll('button') ?? [])]
    const now = tools.findIndex((tool) => tool === document.activeElement)
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1 }[event.key]
    if (event.key === 'Escape') editor.view.focus()
    else if (next !== undefined) tools.at(next % tools.length)?.focus()
    else return
    event.preventDefault()
  }

  const words = m.note.table
  const tools = [
    { name: words.rowBelow, Icon: Plus, text: words.row, act: addRowBelow },
    { name: words.columnRight, Icon: Plus, text: words.column, act: addColumnRight },
    { name: words.removeRow, Icon: Minus, text: words.row, act: removeRow },
    { name: words.removeColumn, Icon: Minus, text: words.column, act: removeColumn },
    { name: words.remove, Icon: Trash2, act: removeTable },
  ]
  return (
    <div
      ref={bar}
      className={styles.bar}
      style={top === null ? { visibility: 'hidden' } : { top }}
      role="toolbar"
      tabIndex={-1}
      aria-label={words.label}
      onKeyDown={onKeyDown}
    >
      {tools.map(({ name, Icon, text, act }) => (
        <button
          key={name}
          type="button"
          className={styles.tool}
          aria-label={name}
          title={name}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(editor)}
        >
          <Icon strokeWidth={1.75} aria-hidden="true" />
          {text}
        </button>
      ))}
    </div>
  )
}

function tablePosition({ state }: Editor): number | null {
  const { $from } = state.selection
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'table') return $from.before(depth)
  return null
}
