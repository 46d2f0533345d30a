// Between the open note and its Markdown.
import type { Editor } from '@tiptap/core'
import { parseNoteDocument } from '../../../domain/note-document'
import { markdownToNote } from '../../../markdown/markdown-to-note'
import { noteToMarkdown } from '../../../markdown/note-to-markdown'

export function noteAsMarkdown(editor: Editor): string {
  const note = parseNoteDocument(editor.getJSON())
  return note.ok ? noteToMarkdown(note.value) : ''
}

/** One step that Undo takes back. False: the text is no note; the editor is as it was. */
export function putMarkdown(editor: Editor, markdown: string): boolean {
  const note = markdownToNote(markdown)
  if (!note.ok) return false
  const { state, schema, view } = editor
  try {
    const next = schema.nodeFromJSON(note.value)
    next.check()
    if (next.eq(state.doc)) return true
    view.dispatch(state.tr.replaceWith(0, state.doc.content.size, next.content))
    return true
  } catch {
    return false
  }
}
