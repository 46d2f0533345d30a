// What a partner has already: a hit wholly within a block that reads exactly as theirs cannot leak to them.
// Invariant: nothing counts as theirs that does not stand, letter for letter, in their own blocks.
import type { CharterContent } from '../charter'
import { charterFieldsOf } from '../charter-text'
import { textBlocksOf } from '../document-text'
import type { SummaryDocument } from '../summary-document'

/** A block of a text that is looked at, and where it stands there. */
export interface Block {
  /** In which part of the page: a clause is no other clause. */
  readonly place: string
  readonly text: string
  /** UTF-16 offset into the text. */
  readonly from: number
}

export interface KnownBlocks {
  /** True: a block of theirs reads exactly so, at the same part of the page. */
  readonly has: (block: Pick<Block, 'place' | 'text'>) => boolean
}

export const knownBlocks = (blocks: readonly Pick<Block, 'place' | 'text'>[]): KnownBlocks => {
  const known = new Set(blocks.map(keyOf))
  return { has: (block) => known.has(keyOf(block)) }
}

/** The hit stands in one block, and that block is known as it is. */
export function isKnown(
  { from, to }: { readonly from: number; readonly to: number },
  blocks: readonly Block[],
  known: KnownBlocks,
): boolean {
  const block = blocks.find((one) => from >= one.from && to <= one.from + one.text.length)
  return block !== undefined && known.has(block)
}

export const titleBlock = (title: string): Block => ({ place: 'title', text: title, from: 0 })

/** Of the text that `summaryTextOf` gives. */
export const bodyBlocks = (document: SummaryDocument): Block[] =>
  textBlocksOf(document).map(({ text, from }) => ({ place: 'body', text, from }))

/** Of the text that `charterTextOf` gives. */
export function charterBlocks(content: CharterContent): Block[] {
  let from = 0
  return charterFieldsOf(content).map(({ field, text }) => {
    const block = { place: JSON.stringify(field), text, from }
    from += text.length + 1
    return block
  })
}

const keyOf = ({ place, text }: Pick<Block, 'place' | 'text'>): string => JSON.stringify([place, text])
