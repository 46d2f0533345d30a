// What an open note offers to the palette.
import type { Editor } from '@tiptap/react'
import { m } from '../messages/unlocked'
import type { Action } from '../ui/actions'
import { shortcut } from '../ui/shortcut'

export function noteActions(editor: Editor, onFind: () => void): readonly Action[] {
  const { actions, also } = m.palette
  const find: Action = {
    id: 'findInNote',
    label: actions.findInNote,
    also: also.findInNote,
    keys: shortcut('F'),
    act: onFind,
  }
  if (!editor.isEditable || editor.state.selection.empty) return [find]
  return [
    find,
    {
      id: 'mayBeShared',
      label: actions.mayBeShared,
      also: also.mayBeShared,
      keys: shortcut('S', 'shift'),
      act: () => void editor.chain().focus().toggleMayBeShared().run(),
    },
  ]
}
