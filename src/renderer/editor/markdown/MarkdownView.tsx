// The note as Markdown text, to be read and changed. What is typed goes back into the note in each pause, and from
// there the usual way into the vault; text that cannot be read as a note yet stays here and is said so.
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { m } from '../../messages/unlocked'
import { bringTyping } from '../open-editors'
import styles from './markdown.module.css'
import { noteAsMarkdown, putMarkdown } from './markdown-text'

const pauseMs = 300

export function MarkdownView({ editor }: { readonly editor: Editor }) {
  const [text, setText] = useState(() => noteAsMarkdown(editor))
  const [isReadable, setReadable] = useState(true)
  const typed = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const field = useRef<HTMLTextAreaElement>(null)

  const bring = useCallback(() => {
    clearTimeout(timer.current)
    const words = typed.current
    if (words === null || editor.isDestroyed) return true
    // First, so that the update this makes is not taken for somebody else's.
    const isTaken = putMarkdown(editor, words)
    if (isTaken) typed.current = null
    setReadable(isTaken)
    return isTaken
  }, [editor])

  // A prompt, a template or a finished upload reached the note: it stands in the text, too.
  useEffect(() => {
    const follow = () => {
      if (typed.current === null) setText(noteAsMarkdown(editor))
    }
    editor.on('update', follow)
    return () => void editor.off('update', follow)
  }, [editor])

  // Whoever locks or leaves gets what was typed until then.
  useEffect(() => {
    const letGo = bringTyping(bring)
    return () => {
      letGo()
      bring()
    }
  }, [editor, bring])

  // It starts at the top, with the focus.
  useEffect(() => {
    field.current?.setSelectionRange(0, 0)
    field.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className={styles.view}>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={m.note.mode.field}
        aria-describedby="markdown-hint"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        dir="auto"
        readOnly={!editor.isEditable}
        value={text}
        onChange={(event) => {
          typed.current = event.target.value
          setText(event.target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(bring, pauseMs)
        }}
        onBlur={bring}
      />
      <p id="markdown-hint" className={styles.hint} role="status">
        {isReadable ? m.note.mode.hint : m.note.mode.notTaken}
      </p>
    </div>
  )
}
