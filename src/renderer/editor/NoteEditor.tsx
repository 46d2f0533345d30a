// The writing surface of a private note: the text and the dark bubble over a selection.
import { EditorContent, type Editor } from '@tiptap/react'
import { NoteBubble } from './NoteBubble'
import styles from './prose.module.css'

export function NoteEditor({ editor }: { readonly editor: Editor }) {
  return (
    <div className={styles.note}>
      <EditorContent editor={editor} className={styles.content} />
      <NoteBubble editor={editor} />
    </div>
  )
}
