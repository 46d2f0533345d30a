// The mark "carried": words that came through the door. It only shows where they came from; the text is free to edit.
import { Mark } from '@tiptap/core'

export const Carried = Mark.create({
  name: 'carried',
  // Outermost, so that a carried passage is one element.
  priority: 1000,
  inclusive: false,

  addAttributes() {
    return {
      carryId: {
        default: null,
        renderHTML: (attributes) => ({ 'data-carry-id': attributes['carryId'] }),
      },
    }
  },

  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'carried' }, 0],
})
