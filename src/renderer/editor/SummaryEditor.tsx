// The text of a shared summary, as it will be read.
import { EditorContent, type Editor } from '@tiptap/react'
import styles from './prose.module.css'
import { SheetBubble } from './sheet/SheetBubble'

export function SummaryEditor({ editor }: { readonly editor: Editor }) {
  return (
    <div className={styles.sheet}>
      <EditorContent editor={editor} className={styles.content} />
      <SheetBubble editor={editor} />
    </div>
  )
}
