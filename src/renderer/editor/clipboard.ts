// Copying and pasting. What leaves for the clipboard bears no id of ours; what comes back from this very page is taken
// from memory, so that only our own copies keep directions, tags, people and goals. Nothing foreign can claim to be one.
import { Extension } from '@tiptap/core'
import { DOMSerializer, type Fragment, type Schema, type Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { linkMark } from './links/link-mark'
import { onlyAddress } from './links/web-address'
import { withoutBidi } from './paste/bidi-controls'
import { plainPasted } from './paste/plain-pasted'
import { singleCell } from './tables/single-cell'

/** The last copy. The token on the clipboard says which it was; without this page it means nothing. */
let lastCopy: { readonly token: string; readonly slice: Slice } | null = null

const tokenName = 'data-copy'

export const NoteClipboard = Extension.create({
  name: 'noteClipboard',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('noteClipboard'),
        props: {
          clipboardSerializer: new CopySerializer(this.editor.schema),
          transformCopied(slice) {
            lastCopy = { token: crypto.randomUUID(), slice }
            return slice
          },
          transformPasted: (slice, view) => singleCell(withoutBidi(slice), view.state),
          handlePaste: (view, event) => pasteOwn(view, event) || pasteAddress(view, event),
          clipboardTextParser: (text, $context, plain, view) =>
            plainPasted(text, $context, plain, view.state.schema),
        },
      }),
    ]
  },
})

function pasteOwn(view: EditorView, event: ClipboardEvent): boolean {
  const html = event.clipboardData?.getData('text/html') ?? ''
  if (lastCopy === null || !html.includes(lastCopy.token)) return false
  const { slice } = lastCopy
  if (slice.content.firstChild?.type.schema !== view.state.schema) return false
  view.dispatch(
    view.state.tr
      .replaceSelection(singleCell(slice, view.state))
      .scrollIntoView()
      .setMeta('paste', true)
      .setMeta('uiEvent', 'paste'),
  )
  return true
}

/** One web address and nothing else: a link, over the chosen words if there are any. */
function pasteAddress(view: EditorView, event: ClipboardEvent): boolean {
  const href = onlyAddress(event.clipboardData?.getData('text/plain') ?? '')
  const { schema, selection, tr } = view.state
  const type = schema.marks[linkMark]
  if (href === null || type === undefined || !selection.$from.parent.inlineContent) return false
  const mark = type.create({ href })
  if (selection.empty) tr.replaceSelectionWith(schema.text(href, [mark]), false)
  else if (selection.$from.sameParent(selection.$to)) tr.addMark(selection.from, selection.to, mark)
  else return false
  view.dispatch(tr.removeStoredMark(type).scrollIntoView().setMeta('uiEvent', 'paste'))
  return true
}

/** HTML for other programs: structure and looks, no labels, no passages. */
class CopySerializer extends DOMSerializer {
  constructor(schema: Schema) {
    const own = DOMSerializer.fromSchema(schema)
    const outside = ['bold', 'italic', 'strike', linkMark]
    const marks = Object.fromEntries(Object.entries(own.marks).filter(([name]) => outside.includes(name)))
    super(own.nodes, marks)
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { readonly document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const made = super.serializeFragment(fragment, options, target)
    const first = made.firstChild
    if (lastCopy !== null && first instanceof HTMLElement) first.setAttribute(tokenName, lastCopy.token)
    return made
  }
}
