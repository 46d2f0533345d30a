// Puts other words in the place of a name, wherever it stands on the sheet. One step to undo.
import type { Editor } from '@tiptap/react'
import { inPlace, placesOfName } from '../../../domain/name-places'
import { rangeOfText, textOfNode } from '../../editor/text-offsets'

export function replaceOnSheet(editor: Editor, name: string, by: string): void {
  if (!editor.isEditable) return
  const { doc, tr } = editor.state
  // From the end, so that the places before stay where they are.
  for (const place of placesOfName(textOfNode(doc), name).toReversed()) {
    const range = rangeOfText(doc, place.from, place.to)
    if (range !== null) tr.insertText(inPlace(by, place), range.from, range.to)
  }
  if (tr.docChanged) editor.view.dispatch(tr)
}
