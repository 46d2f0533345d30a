// Typed and pasted web addresses become links; a click on a link shows where it leads.
import type { MarkType, Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { webAddressAtEnd } from './web-address'

export function linkTyping(type: MarkType, onClick: () => void): Plugin {
  return new Plugin({
    key: new PluginKey('linkTyping'),
    appendTransaction(transactions, before, state) {
      const isTyped = transactions.some((one) => one.docChanged) && !transactions.some(isNotTyped)
      return isTyped ? linkFinished(state, before, type) : null
    },
    props: {
      handleClick(view, position, event) {
        const link = event.target instanceof Element ? event.target.closest('a.link') : null
        if (link === null || event.button !== 0) return false
        // It shows the link the caret is in, and the browser's own word of that comes later.
        const { doc, tr } = view.state
        view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position))))
        onClick()
        return false
      },
    },
  })
}

const isNotTyped = (tr: Transaction) =>
  tr.getMeta('history$') !== undefined ||
  tr.getMeta('uiEvent') !== undefined ||
  tr.getMeta('addToHistory') === false

/** Behind the caret's last step an address has ended: by a blank, or by a new block. */
function linkFinished(state: EditorState, before: EditorState, type: MarkType): Transaction | null {
  const { selection } = state
  if (
    !(selection instanceof TextSelection) ||
    !selection.empty ||
    before.doc.content.size >= state.doc.content.size
  )
    return null
  const { $from } = selection
  if ($from.parentOffset > 0) {
    const text = textBefore($from.parent, $from.parentOffset)
    return /\s$/u.test(text) ? link(state, type, $from.start(), text.trimEnd()) : null
  }
  const previous = TextSelection.findFrom(state.doc.resolve($from.before()), -1, true)
  if (previous === null) return null
  const { parent } = previous.$from
  return link(state, type, previous.$from.start(), textBefore(parent, parent.content.size))
}

const textBefore = (block: Node, to: number) => block.textBetween(0, to, undefined, '\n')

function link(state: EditorState, type: MarkType, start: number, text: string): Transaction | null {
  const found = webAddressAtEnd(text)
  if (found === null) return null
  const from = start + found.at
  const to = from + found.address.length
  if (state.doc.rangeHasMark(from, to, type)) return null
  return state.tr.addMark(from, to, type.create({ href: found.address })).removeStoredMark(type)
}
