// The bubble over chosen words: a row of tools, or one of their lists. Reached by Tab from the text; Escape leads back to it.
import type { Editor } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { useEffect, useRef } from 'react'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import styles from './bubble.module.css'

const placing = { placement: 'top', offset: 8, shift: { padding: 8 }, flip: { padding: 8 } } as const

interface BubbleProps {
  readonly editor: Editor
  /** Names the plugin behind it. */
  readonly pluginKey: string
  readonly label: string
  /** What it shows: with another one it has another size. */
  readonly mode: string
  readonly onEscape: () => void
  readonly children: ReactNode
}

export function Bubble({ editor, pluginKey, label, mode, onEscape, children }: BubbleProps) {
  const box = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)

  // The plugin makes the box itself a stop of the Tab key; the first tool is one already.
  useEffect(() => {
    if (box.current !== null) box.current.tabIndex = -1
  }, [editor])
  // Its size changes with what it shows, and the plugin places it only when asked.
  useEffect(() => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(pluginKey, 'updatePosition'))
  }, [editor, mode, pluginKey])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape()
    else if (!moveFocus(bubble.current, event)) return
    event.preventDefault()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget === null || relatedTarget === editor.view.dom) return
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
    editor.view.dispatch(editor.state.tr.setMeta(pluginKey, 'hide'))
  }

  return (
    <BubbleMenu
      ref={box}
      editor={editor}
      pluginKey={pluginKey}
      options={placing}
      updateDelay={80}
      className={styles.bubble}
      role="toolbar"
      aria-label={label}
      shouldShow={isWanted}
    >
      <div ref={bubble} role="presentation" className={styles.inside} onKeyDown={onKeyDown} onBlur={onBlur}>
        {children}
      </div>
    </BubbleMenu>
  )
}

interface Shown {
  readonly editor: Editor
  readonly element: HTMLElement
  readonly from: number
  readonly to: number
}

/** Over chosen words only: not over an image, nor a blank. */
function isWanted({ editor, element, from, to }: Shown): boolean {
  const hasFocus = editor.view.hasFocus() || element.contains(document.activeElement)
  if (!hasFocus || !editor.isEditable || editor.state.selection.empty) return false
  return editor.state.doc.textBetween(from, to, ' ', '').trim() !== ''
}

function moveFocus(box: HTMLElement | null, { key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return false
  const tools = [...(box?.querySelectorAll<HTMLElement>('button') ?? [])]
  const now = tools.findIndex((tool) => tool === document.activeElement)
  const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: -1 }[key]
  if (next === undefined || tools.length === 0) return false
  tools.at(next % tools.length)?.focus()
  return true
}
