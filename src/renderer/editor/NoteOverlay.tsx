// The one small thing that is open over the text; closing it leads back to the text.
import type { Editor } from '@tiptap/react'
import { useCallback } from 'react'
import { assertNever } from '../../domain/result'
import { deskStoreOf } from './desk/desk-store'
import type { NoteDesk } from './desk/note-desk'
import { useOverlay } from './desk/use-note-desk'
import { LinkPopover } from './links/LinkPopover'
import { SessionPicker } from './links/SessionPicker'
import { NoteMenuList } from './menu/NoteMenuList'
import { TaskPopover } from './tasks/TaskPopover'

interface NoteOverlayProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly onFind: () => void
}

export function NoteOverlay({ editor, desk, onFind }: NoteOverlayProps) {
  const overlay = useOverlay(editor)
  const close = useCallback(() => {
    deskStoreOf(editor).show(null)
    editor.view.focus()
  }, [editor])
  if (overlay === null) return null
  switch (overlay.is) {
    case 'link':
      return (
        <LinkPopover
          key={String(overlay.isEditing)}
          editor={editor}
          desk={desk}
          isEditing={overlay.isEditing}
          onClose={close}
        />
      )
    case 'sessionLink':
      return <SessionPicker editor={editor} desk={desk} onClose={close} />
    case 'task':
      return <TaskPopover editor={editor} desk={desk} onClose={close} />
    case 'menu':
      return (
        <NoteMenuList
          key={`${overlay.x} ${overlay.y}`}
          editor={editor}
          desk={desk}
          x={overlay.x}
          y={overlay.y}
          onClose={close}
          onFind={onFind}
        />
      )
    case 'pick':
      return null
    default:
      return assertNever(overlay)
  }
}
