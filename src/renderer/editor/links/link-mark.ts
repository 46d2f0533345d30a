// A link: words and where they lead. Invariant: nothing is ever opened or fetched; on screen it has no address that
// the browser could follow, and only addresses that the vault keeps come in.
import { Mark } from '@tiptap/core'
import { isKeepableLink } from '../../../domain/link'
import { deskStoreOf } from '../desk/desk-store'
import { linkTyping } from './link-typing'

export const linkMark = 'link'

export const hrefOf = (attrs: Readonly<Record<string, unknown>>): string => {
  const href = attrs['href']
  return typeof href === 'string' ? href : ''
}

export const Link = Mark.create({
  name: linkMark,
  priority: 900,
  inclusive: false,
  keepOnSplit: false,

  addAttributes: () => ({ href: { default: null } }),

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (element) => (isKeepableLink(element.getAttribute('href')) ? null : false),
      },
    ]
  },

  /** For the clipboard. */
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],

  addMarkView() {
    return ({ mark }) => {
      const dom = document.createElement('a')
      dom.className = 'link'
      dom.setAttribute('role', 'link')
      dom.title = hrefOf(mark.attrs)
      return { dom, contentDOM: dom }
    }
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-k': () => {
        deskStoreOf(this.editor).show({ is: 'link', isEditing: true })
        return true
      },
    }
  },

  addProseMirrorPlugins() {
    return [linkTyping(this.type, () => deskStoreOf(this.editor).show({ is: 'link', isEditing: false }))]
  },
})
