// The system's file dialog, opened from the slash menu or a button; what was picked goes in at the caret.
import type { Editor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { m } from '../../messages/unlocked'
import { deskStoreOf } from '../desk/desk-store'
import { useOverlay } from '../desk/use-note-desk'
import { takeInAtCaret } from './uploads'

export function FilePicker({ editor }: { readonly editor: Editor }) {
  const input = useRef<HTMLInputElement>(null)
  const overlay = useOverlay(editor)
  const accept = overlay?.is === 'pick' ? overlay.accept : null

  // The dialog is the system's: it opens on a click of this field, and only while a key or a click is fresh.
  useEffect(() => {
    if (accept === null || input.current === null) return
    input.current.accept = accept === 'images' ? 'image/*' : ''
    input.current.click()
    deskStoreOf(editor).show(null)
  }, [editor, accept])

  return (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      autoComplete="off"
      aria-label={m.note.files.pickFile}
      onChange={(event) => {
        takeInAtCaret(editor, [...(event.target.files ?? [])])
        event.target.value = ''
        editor.view.focus()
      }}
    />
  )
}
