// Where words of an editor stand in the window.
import type { Editor } from '@tiptap/core'

export function rectOfRange({ view }: Editor, from: number, to: number): DOMRect | null {
  const size = view.state.doc.content.size
  if (view.isDestroyed || from > size || to > size) return null
  const start = view.coordsAtPos(from, 1)
  const end = view.coordsAtPos(to, -1)
  const left = Math.min(start.left, end.left)
  const top = Math.min(start.top, end.top)
  return new DOMRect(left, top, Math.abs(end.left - start.left), Math.max(start.bottom, end.bottom) - top)
}

export const rectOfSelection = (editor: Editor): DOMRect | null =>
  rectOfRange(editor, editor.state.selection.from, editor.state.selection.to)
