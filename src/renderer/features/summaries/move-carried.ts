// Moves the line that carried words stand in to another place on the sheet. One step to undo.
import type { Editor } from '@tiptap/react'
import { closeHistory } from '@tiptap/pm/history'
import { movedAfter } from '../../editor/sheet/move-block'

/** False: it stands nowhere, or there already. */
export function moveCarried(editor: Editor, carryId: string, at: number): boolean {
  if (!editor.isEditable) return false
  let place: number | null = null
  editor.state.doc.descendants((node, position) => {
    const isIt = node.marks.some(({ type, attrs }) => type.name === 'carried' && attrs['carryId'] === carryId)
    if (isIt) place ??= position
    return place === null
  })
  const moved = place === null ? null : movedAfter(editor.state, place, at)
  if (moved !== null) editor.view.dispatch(closeHistory(moved).scrollIntoView())
  return moved !== null
}
