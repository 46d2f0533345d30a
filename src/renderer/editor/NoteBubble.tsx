// The bubble over a selection: may be shared, bold, italic. Reached by Tab from the text.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import Bold from 'lucide-react/icons/bold'
import Highlighter from 'lucide-react/icons/highlighter'
import Italic from 'lucide-react/icons/italic'
import { joinClasses } from '../ui/join-classes'
import { shortcut } from '../ui/shortcut'
import styles from './bubble.module.css'

const placing = { placement: 'top', offset: 8 } as const

export function NoteBubble({ editor }: { readonly editor: Editor }) {
  const marks = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      isShared: now.isActive('mayBeShared'),
      isBold: now.isActive('bold'),
      isItalic: now.isActive('italic'),
    }),
  })
  return (
    <BubbleMenu
      editor={editor}
      options={placing}
      updateDelay={80}
      className={styles.bubble}
      role="toolbar"
      aria-label="Selected words"
    >
      <button
        type="button"
        className={joinClasses(styles.tool, !marks.isShared && styles.share)}
        aria-pressed={marks.isShared}
        onClick={() => editor.chain().focus().toggleMayBeShared().run()}
      >
        <Highlighter strokeWidth={1.75} aria-hidden="true" />
        {marks.isShared ? 'Keep private' : 'May be shared'}
        <kbd className={styles.key}>{shortcut('S', 'shift')}</kbd>
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label="Bold"
        aria-pressed={marks.isBold}
        onClick={() => editor.chain().focus().toggleBold().run()}
      >
        <Bold strokeWidth={1.75} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label="Italic"
        aria-pressed={marks.isItalic}
        onClick={() => editor.chain().focus().toggleItalic().run()}
      >
        <Italic strokeWidth={1.75} aria-hidden="true" />
      </button>
    </BubbleMenu>
  )
}
