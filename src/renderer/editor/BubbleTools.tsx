// The tools of the bubble, and where its smaller lists open.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import ArrowLeftRight from 'lucide-react/icons/arrow-left-right'
import Bold from 'lucide-react/icons/bold'
import Highlighter from 'lucide-react/icons/highlighter'
import Italic from 'lucide-react/icons/italic'
import LinkIcon from 'lucide-react/icons/link'
import Strikethrough from 'lucide-react/icons/strikethrough'
import TagIcon from 'lucide-react/icons/tag'
import Target from 'lucide-react/icons/target'
import User from 'lucide-react/icons/user'
import { m } from '../messages/unlocked'
import { shortcut } from '../ui/shortcut'
import styles from './bubble.module.css'
import { Tool } from './BubbleTool'
import { deskStoreOf } from './desk/desk-store'
import type { LabelKind } from './labels/label-kinds'

export type BubbleMode = 'tools' | LabelKind

interface BubbleToolsProps {
  readonly editor: Editor
  readonly onMode: (mode: BubbleMode) => void
}

const icon = { strokeWidth: 1.75, 'aria-hidden': true } as const

export function BubbleTools({ editor, onMode }: BubbleToolsProps) {
  const is = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      shared: now.isActive('mayBeShared'),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      strike: now.isActive('strike'),
      link: now.isActive('link'),
      direction: now.isActive('direction'),
      tag: now.isActive('tag'),
      person: now.isActive('person'),
      goal: now.isActive('goal'),
    }),
  })
  const words = m.note.bubble
  const chain = () => editor.chain().focus()
  const label = (kind: LabelKind) => ({
    'aria-pressed': is[kind],
    'aria-haspopup': 'listbox' as const,
    onClick: () => onMode(kind),
  })
  return (
    <>
      <Tool
        className={is.shared ? undefined : styles.share}
        aria-pressed={is.shared}
        icon={<Highlighter {...icon} />}
        onClick={() => chain().toggleMayBeShared().run()}
      >
        {is.shared ? words.keepPrivate : words.mayBeShared}
        <kbd className={styles.key}>{shortcut('S', 'shift')}</kbd>
      </Tool>
      <Tool icon={<ArrowLeftRight {...icon} />} {...label('direction')}>
        <span className={styles.text}>{m.note.labels.direction}</span>
      </Tool>
      <Tool icon={<TagIcon {...icon} />} {...label('tag')}>
        <span className={styles.text}>{m.note.labels.tag}</span>
      </Tool>
      <Tool icon={<User {...icon} />} {...label('person')}>
        <span className={styles.text}>{m.note.labels.person}</span>
      </Tool>
      <Tool icon={<Target {...icon} />} {...label('goal')}>
        <span className={styles.text}>{m.note.labels.goal}</span>
      </Tool>
      <span className={styles.divider} />
      <Tool
        aria-label={words.bold}
        aria-pressed={is.bold}
        icon={<Bold {...icon} />}
        onClick={() => chain().toggleBold().run()}
      />
      <Tool
        aria-label={words.italic}
        aria-pressed={is.italic}
        icon={<Italic {...icon} />}
        onClick={() => chain().toggleItalic().run()}
      />
      <Tool
        aria-label={words.strike}
        aria-pressed={is.strike}
        icon={<Strikethrough {...icon} />}
        onClick={() => chain().toggleStrike().run()}
      />
      <Tool
        aria-label={words.link}
        aria-pressed={is.link}
        icon={<LinkIcon {...icon} />}
        onClick={() => deskStoreOf(editor).show({ is: 'link', isEditing: true })}
      />
    </>
  )
}
