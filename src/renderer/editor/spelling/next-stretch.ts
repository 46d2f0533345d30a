// Chooses what is read next: what can be seen first, then the rest; never more at once than fits between two frames.
import type { Node } from '@tiptap/pm/model'
import type { SpelledWord } from '../../../domain/spelled-words'
import type { Range } from '../text-offsets'
import { wordsOfBlock } from './block-words'

/** A stretch of whole text blocks, and the words in it at their positions in the document. */
export interface Stretch extends Range {
  readonly words: readonly SpelledWord[]
}

interface ReadingOptions {
  readonly locale: string
  /** The first position that can be seen. */
  readonly visibleFrom: number
  readonly isTimeUp: () => boolean
}

/** Null when all is read. At least one block is read, however long it is. */
export function nextStretch(doc: Node, unread: readonly Range[], options: ReadingOptions): Stretch | null {
  const { visibleFrom } = options
  const visible = unread.find((range) => range.to >= visibleFrom)
  if (visible === undefined) return firstStretch(doc, unread, options)
  const below = { from: Math.max(visible.from, visibleFrom), to: visible.to }
  const rest = unread.filter((range) => range.from > visible.to)
  return firstStretch(doc, [below, ...rest], options) ?? firstStretch(doc, unread, options)
}

function firstStretch(doc: Node, ranges: readonly Range[], options: ReadingOptions): Stretch | null {
  for (const range of ranges) {
    const stretch = readStretch(doc, range, options)
    if (stretch !== null) return stretch
  }
  return null
}

function readStretch(doc: Node, range: Range, { locale, isTimeUp }: ReadingOptions): Stretch | null {
  const words: SpelledWord[] = []
  let from = range.from
  let to: number | null = null
  let isCut = false
  doc.nodesBetween(range.from, range.to, (node, position) => {
    if (isCut) return false
    if (!node.isTextblock) return true
    if (to !== null && isTimeUp()) {
      isCut = true
      return false
    }
    const start = position + 1
    for (const { word, from: first, to: last } of wordsOfBlock(node, locale))
      words.push({ word, from: start + first, to: start + last })
    from = Math.min(from, position)
    to = position + node.nodeSize
    return false
  })
  if (to === null) return null
  return { from, to: isCut ? to : Math.max(to, range.to), words }
}
