// Puts a template's blocks into the note: in place of an empty line, else behind the block of the caret.
import type { Editor } from '@tiptap/core'
import type { Fragment } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { NoteDesk } from './desk/note-desk'
import type { DocumentJson } from './showable-part'

/** False when the template holds what this note cannot show. */
export function insertTemplate(editor: Editor, template: DocumentJson): boolean {
  const blocks = blocksOf(editor, template)
  if (blocks === null) return false
  const { tr, selection, doc } = editor.state
  const { $from } = selection
  const isEmptyLine = $from.depth === 1 && $from.parent.content.size === 0
  const from = isEmptyLine ? $from.before(1) : $from.depth > 0 ? $from.after(1) : doc.content.size
  tr.replaceWith(from, isEmptyLine ? $from.after(1) : from, blocks)
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(from + 1, tr.doc.content.size))))
  editor.view.dispatch(tr.scrollIntoView())
  return true
}

/** A template that cannot be had leaves the note as it is. */
export async function takeTemplate(editor: Editor, desk: NoteDesk, templateId: string): Promise<void> {
  const template = await desk.onTemplate(templateId).catch(() => null)
  if (template !== null && !editor.isDestroyed) insertTemplate(editor, template)
  editor.view.focus()
}

function blocksOf(editor: Editor, template: DocumentJson): Fragment | null {
  try {
    const node = editor.schema.nodeFromJSON(template)
    node.check()
    return node.content
  } catch {
    return null
  }
}
