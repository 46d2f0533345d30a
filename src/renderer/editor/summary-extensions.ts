// What a summary can hold: less than a note, because all of it is meant to leave.
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import { m } from '../messages/unlocked'
import { Carried } from './carried'
import { LeakHighlights } from './leak-highlights'
import { BlockMoves } from './sheet/block-moves'

export const summaryExtensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    trailingNode: false,
    heading: { levels: [2, 3] },
    dropcursor: { color: 'var(--accent)', width: 2 },
  }),
  Placeholder.configure({ placeholder: () => m.editor.summaryPlaceholder }),
  Carried,
  LeakHighlights,
  BlockMoves,
]
