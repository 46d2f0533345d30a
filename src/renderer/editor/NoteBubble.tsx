// The bubble over a selection: may be shared, how words look, and what they are about. Reached by Tab from the text;
// Escape leads back to it.
import type { Editor } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { useEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent } from 'react'
import { m } from '../messages/unlocked'
import styles from './bubble.module.css'
import { BubbleTools, type BubbleMode } from './BubbleTools'
import { DirectionPicker } from './labels/DirectionPicker'
import { LabelPicker } from './labels/LabelPicker'
import type { NoteDesk } from './desk/note-desk'

const bubbleKey = 'noteBubble'
const placing = { placement: 'top', offset: 8, shift: { padding: 8 }, flip: { padding: 8 } } as const

interface NoteBubbleProps {
  readonly editor: Editor
  readonly desk: NoteDesk
}

export function NoteBubble({ editor, desk }: NoteBubbleProps) {
  const [mode, setMode] = useState<BubbleMode>('tools')
  const box = useRef<HTMLDivElement>(null)
  const bubble = useRef<HTMLDivElement>(null)

  // Other words, another bubble. Not as a selector: typing would draw it anew with each letter.
  useEffect(() => {
    const startAgain = () => setMode('tools')
    editor.on('selectionUpdate', startAgain)
    return () => void editor.off('selectionUpdate', startAgain)
  }, [editor])
  // The plugin makes the box itself a stop of the Tab key; the first tool is one already.
  useEffect(() => {
    if (box.current !== null) box.current.tabIndex = -1
  }, [editor])
  // Its size changes with what it shows, and the plugin places it only when asked.
  useEffect(() => {
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(bubbleKey, 'updatePosition'))
  }, [editor, mode])

  const backToText = () => {
    setMode('tools')
    editor.view.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') backToText()
    else if (!moveFocus(bubble.current, event)) return
    event.preventDefault()
  }
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget === null || relatedTarget === editor.view.dom) return
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
    editor.view.dispatch(editor.state.tr.setMeta(bubbleKey, 'hide'))
  }

  return (
    <BubbleMenu
      ref={box}
      editor={editor}
      pluginKey={bubbleKey}
      options={placing}
      updateDelay={80}
      className={styles.bubble}
      role="toolbar"
      aria-label={m.note.bubble.label}
      shouldShow={isWanted}
    >
      <div ref={bubble} role="presentation" className={styles.inside} onKeyDown={onKeyDown} onBlur={onBlur}>
        {mode === 'tools' ? (
          <BubbleTools editor={editor} onMode={setMode} />
        ) : mode === 'direction' ? (
          <DirectionPicker editor={editor} onDone={backToText} />
        ) : (
          <LabelPicker editor={editor} desk={desk} kind={mode} onDone={backToText} />
        )}
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
