// A summary as CommonMark 0.31. Invariant: text stays text, whatever it looks like.
import { type LineBreak, inlineToMarkdown, lineToMarkdown } from './markdown-inline'
import { endToMarkdown, watermarkToMarkdown } from './markdown-status'
import type { PaperStatus } from './paper-status'
import { assertNever } from './result'
import { type SummaryBlock, type SummaryItem, type SummarySpan, summaryBlocksOf } from './summary-blocks'
import type { SummaryDocument } from './summary-document'
import { type SummaryNames, namesLineOf } from './summary-names'
import type { SharedText } from './text'

export interface MarkdownSummary {
  readonly title: SharedText
  /** null: no names were carried. */
  readonly names: SummaryNames | null
  readonly status: PaperStatus
  readonly document: SummaryDocument
  /** What both signed, as markup that is never drawn; empty before. */
  readonly recordBlock: string
}

/**
 * The whole file: the watermark, if there is one; title, names, status; the document; who signed, or the status again.
 * Ends with a line break. Empty paragraphs and headings, which CommonMark cannot write, are left out.
 */
export function summaryToMarkdown({ title, names, status, document, recordBlock }: MarkdownSummary): string {
  const parts = [
    ...watermarkToMarkdown(status),
    `# ${lineToMarkdown(title)}`.trimEnd(),
    ...(names === null ? [] : [lineToMarkdown(namesLineOf(names))]),
    lineToMarkdown(status.line, true),
    ...blocksToMarkdown(summaryBlocksOf(document)),
    ...endToMarkdown(status, recordBlock),
  ]
  return `${parts.join('\n\n')}\n`
}

function blocksToMarkdown(blocks: readonly SummaryBlock[]): string[] {
  const written: string[] = []
  let before: SummaryBlock | undefined
  let isSecondSign = false
  for (const block of blocks.filter(canBeWritten)) {
    // Two lists in a row would read as one if they had the same sign.
    isSecondSign = block.is === before?.is && !isSecondSign
    written.push(blockToMarkdown(block, isSecondSign))
    before = block
  }
  return written
}

function blockToMarkdown(block: SummaryBlock, isSecondSign: boolean): string {
  switch (block.is) {
    case 'paragraph':
      return inlineToMarkdown(block.spans, PARAGRAPH_BREAK)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineToMarkdown(block.spans, HEADING_BREAK)}`
    case 'bulletList':
      return listToMarkdown(block.items, () => (isSecondSign ? '*' : '-'))
    case 'orderedList':
      return listToMarkdown(block.items, (index) => `${block.start + index}${isSecondSign ? ')' : '.'}`)
    default:
      return assertNever(block)
  }
}

const PARAGRAPH_BREAK: LineBreak = '\\\n'
const HEADING_BREAK: LineBreak = '<br>'

function listToMarkdown(items: readonly SummaryItem[], markerOf: (index: number) => string): string {
  const written = items.map((item, index) => itemToMarkdown(item, markerOf(index)))
  const isTight = items.every((item) => item.length < 2)
  return written.join(isTight ? '\n' : '\n\n')
}

function itemToMarkdown(item: SummaryItem, marker: string): string {
  const [first] = item
  const blocks = blocksToMarkdown(item)
  // A list straight after a list's sign can read as a rule (`- - -`); a comment is nothing, but not an empty line.
  if (blocks.length > 0 && first !== undefined && !canBeWritten(first)) blocks.unshift('<!-- -->')
  return `${marker} ${indented(blocks.join('\n\n'), marker.length + 1)}`.trimEnd()
}

const indented = (text: string, width: number): string => text.replace(/\n(?!\n)/g, `\n${' '.repeat(width)}`)

function canBeWritten(block: SummaryBlock): boolean {
  return block.is === 'bulletList' || block.is === 'orderedList' || block.spans.some(hasWords)
}

const hasWords = ({ text }: SummarySpan): boolean => text.trim() !== ''
