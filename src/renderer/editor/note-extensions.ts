// What a private note can hold. Links, underline and code are off: the document parser of the vault knows the same set.
import { TaskItem, TaskList } from '@tiptap/extension-list'
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import { MayBeShared } from './may-be-shared'

export const noteExtensions = [
  StarterKit.configure({
    link: false,
    underline: false,
    code: false,
    codeBlock: false,
    // It would add a paragraph nobody typed, and with it an unsaved change.
    trailingNode: false,
    heading: { levels: [1, 2, 3] },
    dropcursor: { color: 'var(--accent)', width: 2 },
  }),
  TaskList,
  TaskItem.extend({
    addNodeView() {
      const parent = this.parent?.()
      if (!parent) return null
      return (props) => withoutAutocomplete(parent(props))
    },
  }).configure({
    nested: true,
    a11y: { checkboxLabel: (node) => `Done: ${node.textContent || 'empty task'}` },
  }),
  Placeholder.configure({ placeholder: 'Write what happened, what you learned, what you shared…' }),
  MayBeShared,
]

/** Every form control says it, also the tick box that the extension draws. */
function withoutAutocomplete<View extends { readonly dom: unknown }>(view: View): View {
  if (view.dom instanceof HTMLElement) view.dom.querySelector('input')?.setAttribute('autocomplete', 'off')
  return view
}
