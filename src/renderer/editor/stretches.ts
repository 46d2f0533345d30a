// The chosen words of a document, block by block: no stretch crosses a text block or begins or ends with a blank.
import type { Node } from '@tiptap/pm/model'

export interface Stretch {
  readonly from: number
  readonly to: number
}

export function stretchesBetween(doc: Node, from: number, to: number): Stretch[] {
  const stretches: Stretch[] = []
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true
    const stretch = withoutBlanks(node, position + 1, from, to)
    if (stretch !== null) stretches.push(stretch)
    return false
  })
  return stretches
}

/** Of the block that starts (its content) at `start`: what lies between `from` and `to`; null when that is blank. */
export function withoutBlanks(block: Node, start: number, from: number, to: number): Stretch | null {
  const text = block.textBetween(0, block.content.size, undefined, ' ')
  let first = Math.max(from, start) - start
  let last = Math.min(to, start + block.content.size) - start
  while (first < last && isBlank(text, first)) first += 1
  while (last > first && isBlank(text, last - 1)) last -= 1
  return first >= last ? null : { from: start + first, to: start + last }
}

const isBlank = (text: string, index: number) => /\s/u.test(text.charAt(index))
