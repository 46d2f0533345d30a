// From offsets into a document's text (text blocks joined by one line break) to positions in the editor.
import type { Node } from '@tiptap/pm/model'

export interface Range {
  readonly from: number
  readonly to: number
}

interface Piece extends Range {
  /** Offset of the first character in the text. */
  readonly offset: number
  readonly text: string
}

/** Null when the text does not reach that far. */
export function rangeOfText(doc: Node, from: number, to: number): Range | null {
  const pieces = piecesOf(doc)
  const start = pieces.find((one) => from < one.offset + one.text.length && one.offset <= from)
  const end = pieces.findLast((one) => one.offset < to && to <= one.offset + one.text.length)
  if (start === undefined || end === undefined || from >= to) return null
  return { from: start.from + from - start.offset, to: end.from + to - end.offset }
}

/** The text the offsets count in. */
export function textOfNode(doc: Node): string {
  let text = ''
  for (const piece of piecesOf(doc)) text += '\n'.repeat(piece.offset - text.length) + piece.text
  return text
}

function piecesOf(doc: Node): Piece[] {
  const pieces: Piece[] = []
  let offset = 0
  let isFirst = true
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (!isFirst) offset += 1
    isFirst = false
    node.forEach((child, inside) => {
      const text = child.isText ? (child.text ?? '') : '\n'
      const from = position + 1 + inside
      if (child.isText) pieces.push({ offset, text, from, to: from + text.length })
      offset += text.length
    })
    return false
  })
  return pieces
}
