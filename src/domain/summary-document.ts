// A summary: shared words only, composed from passages that came through the door.
// Invariant: a `SummaryDocument` keeps to its schema after every operation here, and holds at least one block.
import {
  type DocumentMark,
  type DocumentNode,
  type DocumentProblem,
  type DocumentSchema,
  NUMBERING,
  inlineTextOf,
  isTextBlock,
  isUuid,
  markAttribute,
  must,
  parseDocument,
  textOf,
} from './document'
import { type Result, ok } from './result'
import type { SharedText } from './text'

export const SUMMARY_SCHEMA_VERSION = 1

declare const summary: unique symbol

export type SummaryDocument = DocumentNode & { readonly [summary]: 'shared' }

/** Words that the door copied into the shared room, under an id of their own. */
export interface CarriedText {
  readonly carryId: string
  readonly text: SharedText
}

const BLOCKS = ['paragraph', 'heading', 'bulletList', 'orderedList']
const INLINE = ['text', 'hardBreak']

export const SUMMARY_SCHEMA: DocumentSchema = {
  root: 'doc',
  nodes: {
    doc: { content: BLOCKS, isNeverEmpty: true },
    paragraph: { content: INLINE },
    heading: { content: INLINE, attrs: { level: must((level) => level === 2 || level === 3) } },
    bulletList: { content: ['listItem'], isNeverEmpty: true },
    orderedList: { content: ['listItem'], isNeverEmpty: true, attrs: NUMBERING },
    listItem: { content: BLOCKS, isNeverEmpty: true, firstChild: 'paragraph' },
    hardBreak: { content: [], isInline: true },
    text: { content: [], isInline: true, isText: true },
  },
  marks: {
    bold: {},
    italic: {},
    carried: { attrs: { carryId: must(isUuid) } },
  },
}

/** Lets a summary in, from the page or from the store. Never give it a note. */
export function parseSummaryDocument(input: unknown): Result<SummaryDocument, DocumentProblem> {
  const parsed = parseDocument(SUMMARY_SCHEMA, input)
  return parsed.ok ? ok(parsed.value as SummaryDocument) : parsed
}

/** One empty paragraph. */
export const emptySummary = (): SummaryDocument => asSummary([{ type: 'paragraph' }])

/**
 * Adds each passage as an item of the bullet list the summary ends with, or of a new one. An empty last
 * paragraph, which editors keep as a place for the caret, goes first. Passages without words are skipped.
 */
export function withCarried(document: SummaryDocument, passages: readonly CarriedText[]): SummaryDocument {
  const items = passages.filter(({ text }) => text !== '').map(carriedItem)
  if (items.length === 0) return document
  const blocks = withoutTrailingBlank(document.content ?? [])
  const last = blocks.at(-1)
  if (last?.type !== 'bulletList') return asSummary([...blocks, { type: 'bulletList', content: items }])
  return asSummary([...blocks.slice(0, -1), { ...last, content: [...(last.content ?? []), ...items] }])
}

/**
 * Takes a carried passage out again: all text that bears its mark, and the blocks, items and lists that
 * became empty by that. The same document if nothing bears the mark.
 */
export function withoutCarried(document: SummaryDocument, carryId: string): SummaryDocument {
  const blocks = document.content ?? []
  const kept = blocks.flatMap((block) => pruned(block, carryId))
  if (isSameList(kept, blocks)) return document
  return kept.length === 0 ? emptySummary() : asSummary(kept)
}

/** The whole summary as text: blocks joined by one `\n` each. */
export const summaryTextOf = (document: SummaryDocument): SharedText => textOf(document) as SharedText

export function asSummary(content: readonly DocumentNode[]): SummaryDocument {
  const document: DocumentNode = { type: 'doc', content }
  return document as SummaryDocument
}

export const carryIdOf = (node: DocumentNode): string | undefined => markAttribute(node, 'carried', 'carryId')

/** Its words as an item of a list. */
export const carriedItem = (carried: CarriedText): DocumentNode => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: carriedInline(carried) }],
})

/** Its words as they stand in a block; line breaks stay. */
export function carriedInline({ carryId, text }: CarriedText): DocumentNode[] {
  const marks: DocumentMark[] = [{ type: 'carried', attrs: { carryId } }]
  return text.split(/(\r\n|\r|\n)/).flatMap((part): DocumentNode[] => {
    if (part === '') return []
    return [/^[\r\n]/.test(part) ? { type: 'hardBreak', marks } : { type: 'text', text: part, marks }]
  })
}

export function withoutTrailingBlank(blocks: readonly DocumentNode[]): readonly DocumentNode[] {
  const last = blocks.at(-1)
  return last !== undefined && isBlankParagraph(last) ? blocks.slice(0, -1) : blocks
}

export const isBlankParagraph = ({ type, content = [] }: DocumentNode): boolean =>
  type === 'paragraph' && content.length === 0

/** The block without the passage: itself if it never held it, nothing if nothing is left of it. */
function pruned(block: DocumentNode, carryId: string): DocumentNode[] {
  const before = block.content ?? []
  const after = isTextBlock(block)
    ? before.filter((node) => carryIdOf(node) !== carryId)
    : before.flatMap((child) => pruned(child, carryId))
  if (isSameList(after, before)) return [block]
  if (after.every(isBlankInline)) return []
  return [{ ...block, content: isTextBlock(block) ? joined(after) : ledByParagraph(block, after) }]
}

const isBlankInline = (node: DocumentNode): boolean =>
  (node.type === 'text' || node.type === 'hardBreak') && inlineTextOf(node).trim() === ''

/** An item starts with a paragraph by its schema, even if only its inner list is left. */
function ledByParagraph(block: DocumentNode, children: readonly DocumentNode[]): readonly DocumentNode[] {
  const needsOne = block.type === 'listItem' && children[0]?.type !== 'paragraph'
  return needsOne ? [{ type: 'paragraph' }, ...children] : children
}

/** Neighbouring text with the same marks is one node, as ProseMirror keeps it. */
function joined(nodes: readonly DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (last?.text !== undefined && node.text !== undefined && hasSameMarks(last, node))
      result[result.length - 1] = { ...last, text: last.text + node.text }
    else result.push(node)
  }
  return result
}

const hasSameMarks = (one: DocumentNode, other: DocumentNode): boolean =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? [])

const isSameList = (some: readonly DocumentNode[], others: readonly DocumentNode[]): boolean =>
  some.length === others.length && some.every((node, index) => node === others[index])
