// A summary as what an export has to write: every kind of block named, so that no writer can forget one.
// Invariant: holds all the text of the document, without the marks that only this app knows.
import type { DocumentNode } from './document'
import type { SummaryDocument } from './summary-document'
import { visibleText } from './visible-text'

export type SummaryBlock =
  | { readonly is: 'paragraph'; readonly spans: readonly SummarySpan[] }
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly spans: readonly SummarySpan[] }
  | { readonly is: 'bulletList'; readonly items: readonly SummaryItem[] }
  | {
      readonly is: 'orderedList'
      readonly items: readonly SummaryItem[]
      /** Number of the first item, from 0. */
      readonly start: number
      /** As HTML names it: `a`, `A`, `i`, `I`; null: digits. */
      readonly numbering: string | null
    }

export type SummaryItem = readonly SummaryBlock[]

/** Text in one style; `\n` is a line break. */
export interface SummarySpan {
  readonly text: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** The largest number CommonMark takes for a list item. */
const MAX_NUMBER = 999_999_999

/** The blocks of a summary, in order. Throws if the document holds a node or mark this function does not know. */
export function summaryBlocksOf(document: SummaryDocument): SummaryBlock[] {
  return childrenOf(document).map(blockOf)
}

function blockOf(node: DocumentNode): SummaryBlock {
  switch (node.type) {
    case 'paragraph':
      return { is: 'paragraph', spans: spansOf(node) }
    case 'heading':
      return { is: 'heading', level: node.attrs?.['level'] === 3 ? 3 : 2, spans: spansOf(node) }
    case 'bulletList':
      return { is: 'bulletList', items: itemsOf(node) }
    case 'orderedList':
      return { is: 'orderedList', items: itemsOf(node), start: startOf(node), numbering: numberingOf(node) }
    default:
      throw new Error('a summary holds a block no export can write')
  }
}

function itemsOf(list: DocumentNode): SummaryItem[] {
  return childrenOf(list).map((item) => {
    if (item.type !== 'listItem') throw new Error('a list holds something other than items')
    return childrenOf(item).map(blockOf)
  })
}

function startOf(list: DocumentNode): number {
  const start = list.attrs?.['start']
  const isUsable = typeof start === 'number' && start >= 0 && start + childrenOf(list).length <= MAX_NUMBER
  return isUsable ? start : 1
}

function numberingOf(list: DocumentNode): string | null {
  const type = list.attrs?.['type']
  return typeof type === 'string' && type !== '1' ? type : null
}

const spansOf = (block: DocumentNode): SummarySpan[] => childrenOf(block).map(spanOf)

function spanOf(node: DocumentNode): SummarySpan {
  const marks = (node.marks ?? []).map((mark) => mark.type)
  if (!marks.every((mark) => KNOWN_MARKS.has(mark)))
    throw new Error('a summary holds a mark no export can write')
  return { text: spanTextOf(node), isBold: marks.includes('bold'), isItalic: marks.includes('italic') }
}

/** `carried` says where words came from: nothing a reader outside should see. */
const KNOWN_MARKS = new Set(['bold', 'italic', 'carried'])

function spanTextOf(node: DocumentNode): string {
  switch (node.type) {
    case 'text':
      return visibleText(node.text ?? '')
    case 'hardBreak':
      return '\n'
    default:
      throw new Error('a summary holds an inline node no export can write')
  }
}

const childrenOf = (node: DocumentNode): readonly DocumentNode[] => node.content ?? []
