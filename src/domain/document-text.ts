// The text of a document and where it stands. Invariant: every offset is the one ProseMirror counts.
import type { DocumentNode } from './document-schema'

/** A block whose children are inline, such as a paragraph. */
export interface TextBlock {
  readonly type: string
  /** Exactly as long, in UTF-16 units, as ProseMirror counts the block's content. */
  readonly text: string
  /** Where the block's text starts in `textOf`, in UTF-16 units. */
  readonly from: number
  readonly nodes: readonly DocumentNode[]
}

/** The text blocks of a document, in reading order. */
export function textBlocksOf(document: DocumentNode): TextBlock[] {
  const blocks: TextBlock[] = []
  let from = 0
  for (const block of blockNodesOf(document)) {
    const nodes = block.content ?? []
    const text = nodes.map(inlineTextOf).join('')
    blocks.push({ type: block.type, text, from, nodes })
    from += text.length + 1
  }
  return blocks
}

/** The text of a document: its text blocks joined by one `\n` each; a hard break is one `\n`, too. */
export function textOf(document: DocumentNode): string {
  return textBlocksOf(document)
    .map((block) => block.text)
    .join('\n')
}

/** The text of one inline node; a hard break is one `\n`, as long as ProseMirror counts it. */
export const inlineTextOf = (node: DocumentNode): string =>
  node.type === 'hardBreak' ? '\n' : (node.text ?? '')

/** A text attribute of one of the node's marks; `undefined` if the node does not bear that mark. */
export function markAttribute(node: DocumentNode, markType: string, attribute: string): string | undefined {
  const value = node.marks?.find((mark) => mark.type === markType)?.attrs?.[attribute]
  return typeof value === 'string' ? value : undefined
}

export const isTextBlock = (node: DocumentNode): boolean =>
  node.type === 'paragraph' || node.type === 'heading'

function blockNodesOf(node: DocumentNode): readonly DocumentNode[] {
  return isTextBlock(node) ? [node] : (node.content ?? []).flatMap(blockNodesOf)
}
