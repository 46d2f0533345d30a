// The blocks of a paper as WordprocessingML paragraphs. Invariant: every word of a block is in exactly one `w:t`.
import { assertNever } from '../result'
import type { SummaryBlock, SummaryItem, SummarySpan } from '../summary-blocks'
import { escapedXml } from './xml-text'

/** A list as the numbering part needs it; `id` counts from 1. */
export interface WordList {
  readonly id: number
  /** As HTML names it (`1`, `a`, `A`, `i`, `I`), or a bullet. */
  readonly sign: string
  readonly depth: number
  readonly start: number
}

export interface WordBody {
  readonly xml: string
  readonly lists: readonly WordList[]
}

/** Word knows nine levels. */
const DEEPEST = 8
const TWIPS_A_LEVEL = 360

export function blocksToWord(blocks: readonly SummaryBlock[]): WordBody {
  const lists: WordList[] = []
  const xml = blocks.map((block) => blockToWord(block, { depth: 0, lists })).join('\n')
  return { xml, lists }
}

/** Where a block stands: how deep in lists, and the sign it bears if it starts an item. */
interface Place {
  readonly depth: number
  readonly lists: WordList[]
  readonly item?: WordList
}

function blockToWord(block: SummaryBlock, place: Place): string {
  switch (block.is) {
    case 'paragraph':
      return paragraphToWord(null, block.spans, place)
    case 'heading':
      return paragraphToWord(`Heading${block.level}`, block.spans, place)
    case 'bulletList':
      return listToWord(block.items, { sign: 'bullet', start: 1 }, place)
    case 'orderedList':
      return listToWord(block.items, { sign: block.numbering ?? '1', start: block.start }, place)
    default:
      return assertNever(block)
  }
}

function listToWord(
  items: readonly SummaryItem[],
  { sign, start }: { sign: string; start: number },
  { depth, lists }: Place,
): string {
  const list = { id: lists.length + 1, sign, start, depth: Math.min(depth, DEEPEST) }
  lists.push(list)
  return items
    .flatMap((item) =>
      item.map((block, index) =>
        blockToWord(block, { depth: depth + 1, lists, ...(index === 0 && { item: list }) }),
      ),
    )
    .join('\n')
}

function paragraphToWord(
  style: string | null,
  spans: readonly SummarySpan[],
  { depth, item }: Place,
): string {
  const look = [
    style === null ? '' : `<w:pStyle w:val="${style}"/>`,
    item === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${item.depth}"/><w:numId w:val="${item.id}"/></w:numPr>`,
    item !== undefined || depth === 0
      ? ''
      : `<w:ind w:left="${Math.min(depth, DEEPEST + 1) * TWIPS_A_LEVEL}"/>`,
  ].join('')
  return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${spans.map(spanToWord).join('')}</w:p>`
}

export function spanToWord({ text, isBold, isItalic }: SummarySpan): string {
  const style = `${isBold ? '<w:b/>' : ''}${isItalic ? '<w:i/>' : ''}`
  return `<w:r>${style === '' ? '' : `<w:rPr>${style}</w:rPr>`}${textToWord(text)}</w:r>`
}

const textToWord = (text: string): string =>
  text
    .split(/(\n|\t)/)
    .map((part) => {
      if (part === '\n') return '<w:br/>'
      if (part === '\t') return '<w:tab/>'
      return part === '' ? '' : `<w:t xml:space="preserve">${escapedXml(part)}</w:t>`
    })
    .join('')

/** One line in a style of its own; nothing for no words. */
export const lineToWord = (style: string, text: string): string =>
  text === ''
    ? ''
    : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${spanToWord({ text, isBold: false, isItalic: false })}</w:p>`
