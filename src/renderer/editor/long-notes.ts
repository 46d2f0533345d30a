// A very long note says so, and its blocks that are out of sight are then neither laid out nor painted.
// Invariant: the block one writes in is laid out; in one that is not, Chromium leaves the caret before each typed letter.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

const manyBlocks = 120

const isLong = (doc: Node): boolean => doc.childCount > manyBlocks

export const LongNotes = Extension.create({
  name: 'longNotes',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('longNotes'),
      props: {
        attributes: ({ doc }) => ({ 'data-long': String(isLong(doc)) }),
        decorations: blockOfCaret,
        handleDOMEvents: {
          beforeinput(view) {
            if (isLong(view.state.doc) && !view.composing) takeCaretOf(view)
            return false
          },
        },
      },
    }),
  ],
})

function blockOfCaret({ doc, selection: { $head } }: EditorState): DecorationSet | null {
  if (!isLong(doc) || $head.depth === 0) return null
  return DecorationSet.create(doc, [Decoration.node($head.before(1), $head.after(1), { class: 'written' })])
}

/** The caret may have jumped just now, and the browser's word of it be still to come. */
function takeCaretOf(view: EditorView): void {
  const caret = view.dom.ownerDocument.getSelection()
  const { anchorNode } = caret ?? {}
  if (!caret?.isCollapsed || !anchorNode || !view.dom.contains(anchorNode)) return
  const { doc, selection, tr } = view.state
  const position = doc.resolve(view.posAtDOM(anchorNode, caret.anchorOffset))
  if (position.parent.inlineContent && !(selection.empty && selection.head === position.pos))
    view.dispatch(tr.setSelection(TextSelection.create(doc, position.pos)))
}
