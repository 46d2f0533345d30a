// The mark "may be shared": words of a private note that may later go through the door.
// Invariant: never read from HTML, so pasted text is never marked; a passage never crosses a text block.
import { Mark } from '@tiptap/core'
import { toggleMayBeShared } from './passage-marks'
import { keepPassageIdsUnique } from './passage-ids'

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    mayBeShared: {
      /** Marks the selection, block by block; takes the mark away where all of it is marked already. */
      toggleMayBeShared: () => ReturnType
    }
  }
}

export const MayBeShared = Mark.create({
  name: 'mayBeShared',
  // Before strike, which wants the same keys, and outermost, so that a passage is one element.
  priority: 1000,
  // What is typed behind a passage was not chosen: it stays private.
  inclusive: false,

  addAttributes() {
    return {
      passageId: {
        default: null,
        renderHTML: (attributes) => ({ 'data-passage-id': attributes['passageId'] }),
      },
    }
  },

  renderHTML: ({ HTMLAttributes }) => ['mark', HTMLAttributes, 0],

  addCommands() {
    return {
      toggleMayBeShared:
        () =>
        ({ state, tr }) =>
          toggleMayBeShared(state, tr, () => crypto.randomUUID()),
    }
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-s': () => {
        this.editor.commands.toggleMayBeShared()
        return true
      },
    }
  },

  addProseMirrorPlugins() {
    return [keepPassageIdsUnique(() => crypto.randomUUID())]
  },
})
