// The quiet strip over a note: put a file in, find words, see it as Markdown.
import type { Editor } from '@tiptap/react'
import Paperclip from 'lucide-react/icons/paperclip'
import Search from 'lucide-react/icons/search'
import { m } from '../messages/unlocked'
import { shortcut } from '../ui/shortcut'
import { deskStoreOf } from './desk/desk-store'
import type { NoteDesk } from './desk/note-desk'
import styles from './tools.module.css'

export type NoteMode = 'write' | 'markdown'

interface NoteToolsProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly mode: NoteMode
  readonly onMode: (mode: NoteMode) => void
  readonly onFind: () => void
}

export function NoteTools({ editor, desk, mode, onMode, onFind }: NoteToolsProps) {
  const isWriting = mode === 'write'
  return (
    <div className={styles.tools}>
      {isWriting && desk.attachments !== null && editor.isEditable ? (
        <button
          type="button"
          className={styles.tool}
          aria-label={m.note.files.add}
          title={m.note.files.add}
          onClick={() => deskStoreOf(editor).show({ is: 'pick', accept: 'all' })}
        >
          <Paperclip strokeWidth={1.75} aria-hidden="true" />
        </button>
      ) : null}
      {isWriting ? (
        <button
          type="button"
          className={styles.tool}
          aria-label={m.note.find.label}
          title={`${m.note.find.label} ${shortcut('F')}`}
          onClick={onFind}
        >
          <Search strokeWidth={1.75} aria-hidden="true" />
        </button>
      ) : null}
      <div role="group" aria-label={m.note.mode.label} className={styles.modes}>
        {(['write', 'markdown'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.mode}
            aria-pressed={mode === one}
            onClick={() => onMode(one)}
          >
            {m.note.mode[one]}
          </button>
        ))}
      </div>
    </div>
  )
}
