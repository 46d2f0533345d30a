// Says again which words of a summary were carried, after its words came back from the partner without that.
// Invariant: only a block that reads as it did before gets its marks back; no word changes.
import { asSigned } from './agreed-summary'
import { canonicalJson } from './canonical-json'
import { isTextBlock, type DocumentMark, type DocumentNode } from './document'
import { parseSummaryDocument, type SummaryDocument } from './summary-document'

export function withMarksOf(before: SummaryDocument, after: SummaryDocument): SummaryDocument {
  const known = new Map(textBlocksOf(before).map((block) => [signedLook(block), block]))
  const marked = parseSummaryDocument(restored(after, known))
  return marked.ok ? marked.value : after
}

const restored = (node: DocumentNode, known: ReadonlyMap<string, DocumentNode>): DocumentNode => {
  if (isTextBlock(node)) return known.get(signedLook(node)) ?? node
  if (node.content === undefined) return node
  return { ...node, content: node.content.map((child) => restored(child, known)) }
}

export const textBlocksOf = (node: DocumentNode): DocumentNode[] =>
  isTextBlock(node) ? [node] : (node.content ?? []).flatMap(textBlocksOf)

const signedLook = (block: DocumentNode): string => canonicalJson(asSigned(block))

/** The same words without a sign of where they came from. */
export function asSignedSummary(document: SummaryDocument): SummaryDocument {
  const plain = parseSummaryDocument(asSigned(document))
  return plain.ok ? plain.value : document
}

/** The same words, carried under other ids; what has none loses its mark. */
export function withCarryIds(document: SummaryDocument, ids: ReadonlyMap<string, string>): SummaryDocument {
  const renamed = parseSummaryDocument(withIds(document, ids))
  return renamed.ok ? renamed.value : document
}

function withIds({ marks, content, ...node }: DocumentNode, ids: ReadonlyMap<string, string>): DocumentNode {
  const kept = (marks ?? []).flatMap((mark): DocumentMark[] => {
    if (mark.type !== 'carried') return [mark]
    const carryId = ids.get(String(mark.attrs?.['carryId']))
    return carryId === undefined ? [] : [{ ...mark, attrs: { carryId } }]
  })
  return {
    ...node,
    ...(kept.length > 0 && { marks: kept }),
    ...(content !== undefined && { content: content.map((child) => withIds(child, ids)) }),
  }
}
