// A click below the last block leads to a line to write in. Invariant: the line is made only by such a click, never by
// opening a note, and only where the note ends with something one cannot go on writing in.
import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { addLineBehind } from './line-behind'

export const LineBelow = Extension.create({
  name: 'lineBelow',
  // Before the gap cursor, which takes the same click.
  priority: 500,
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('lineBelow'),
      props: {
        handleClick(view, _position, event) {
          if (!view.editable || !isPlain(event) || !isBelowAll(view, event)) return false
          const tr = lineBelow(view.state)
          if (tr === null) return false
          view.dispatch(tr.scrollIntoView())
          view.focus()
          return true
        },
      },
    }),
  ],
})

/** The line with the caret in it, as a step of its own for Undo; null when the note ends with one already. */
export function lineBelow({ doc, tr }: EditorState): Transaction | null {
  if (!endsShut(doc)) return null
  const end = doc.content.size
  addLineBehind(closeHistory(tr), end)
  return tr.setSelection(TextSelection.create(tr.doc, end + 1))
}

/** With a table, an image, a file or a rule, also inside a list or a quotation. */
function endsShut({ lastChild }: Node): boolean {
  if (lastChild === null || lastChild.isTextblock) return false
  return lastChild.isAtom || lastChild.type.spec.isolating === true || endsShut(lastChild)
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey

function isBelowAll(view: EditorView, { target, clientY }: MouseEvent): boolean {
  const { doc } = view.state
  if (target !== view.dom || doc.lastChild === null) return false
  const last = view.nodeDOM(doc.content.size - doc.lastChild.nodeSize)
  return last instanceof HTMLElement && clientY > last.getBoundingClientRect().bottom
}
