// The bubble over chosen words of a summary: how they look, and where their line stands.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Bold from 'lucide-react/icons/bold'
import Italic from 'lucide-react/icons/italic'
import { m } from '../../messages/unlocked'
import { Bubble } from '../Bubble'
import { Tool } from '../BubbleTool'
import styles from '../bubble.module.css'

const icon = { strokeWidth: 1.75, 'aria-hidden': true } as const

export function SheetBubble({ editor }: { readonly editor: Editor }) {
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({ bold: now.isActive('bold'), italic: now.isActive('italic') }),
  })
  const { tools } = m.summaries.sheet
  const chain = () => editor.chain().focus()
  return (
    <Bubble
      editor={editor}
      pluginKey="sheetBubble"
      label={tools.label}
      mode="tools"
      onEscape={() => editor.view.focus()}
    >
      <Tool
        aria-label={m.note.bubble.bold}
        aria-pressed={is.bold}
        icon={<Bold {...icon} />}
        onClick={() => chain().toggleBold().run()}
      />
      <Tool
        aria-label={m.note.bubble.italic}
        aria-pressed={is.italic}
        icon={<Italic {...icon} />}
        onClick={() => chain().toggleItalic().run()}
      />
      <span className={styles.divider} />
      <Tool icon={<ArrowUp {...icon} />} onClick={() => editor.commands.moveBlock('up')}>
        {tools.up}
      </Tool>
      <Tool icon={<ArrowDown {...icon} />} onClick={() => editor.commands.moveBlock('down')}>
        {tools.down}
      </Tool>
    </Bubble>
  )
}
