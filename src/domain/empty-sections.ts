// Headings of a summary with nothing under them. Invariant: a heading above a lower one that has words is not empty.
import { textOf, type DocumentNode } from './document'

export interface EmptySection {
  readonly heading: string
  /** Which block of the sheet the heading is, counted from 0. */
  readonly at: number
  /** With the blank lines under it, up to the next one that has words. */
  readonly blockCount: number
}

/** In the order of the sheet; a heading without words is none. */
export function emptySections({ content: blocks = [] }: Pick<DocumentNode, 'content'>): EmptySection[] {
  return blocks.flatMap((block, at) => {
    if (block.type !== 'heading' || isBlank(block)) return []
    const rest = blocks.slice(at + 1)
    const next = rest.findIndex((one) => one.type === 'heading' && levelOf(one) <= levelOf(block))
    const under = next === -1 ? rest : rest.slice(0, next)
    if (under.some((one) => one.type !== 'heading' && !isBlank(one))) return []
    const filled = under.findIndex((one) => !isBlank(one))
    const blanks = filled === -1 ? under.length : filled
    return [{ heading: textOf(block).trim(), at, blockCount: 1 + blanks }]
  })
}

const isBlank = (block: DocumentNode): boolean => textOf(block).trim() === ''
const levelOf = ({ attrs }: DocumentNode): number => Number(attrs?.['level'] ?? 2)
