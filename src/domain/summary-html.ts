// A summary as one self-contained HTML document. Invariant: text stays text; nothing is loaded, nothing runs.
import { escapedHtml, htmlDocument } from './html-text'
import { assertNever } from './result'
import { type SummaryBlock, type SummaryItem, type SummarySpan, summaryBlocksOf } from './summary-blocks'
import type { SummaryDocument } from './summary-document'
import { type SummaryNames, namesLineOf } from './summary-names'
import type { SharedText } from './text'

export interface HtmlSummary {
  readonly title: SharedText
  /** null: no names were carried. */
  readonly names: SummaryNames | null
  /** Such as "Draft, not agreed". */
  readonly statusLine: string
  readonly document: SummaryDocument
  /** CSS of our own; it may hold fonts as `data:` URLs. */
  readonly styles: string
  readonly language: 'en'
}

/**
 * The whole document. `.watermark` holds the status for the style sheet to fix on every page; it is hidden from
 * screen readers, which find the status under the title. Throws if `styles` could end its own element.
 */
export function summaryToHtml(summary: HtmlSummary): string {
  const { language, title, styles } = summary
  const status = escapedHtml(summary.statusLine)
  const body = `<div class="watermark" aria-hidden="true">${status}</div>
<header>
<h1>${escapedHtml(title)}</h1>
${namesToHtml(summary.names)}<p class="status">${status}</p>
</header>
<main>
${summaryBlocksOf(summary.document).map(blockToHtml).join('\n')}
</main>`
  return htmlDocument({ language, title, styles, body })
}

const namesToHtml = (names: SummaryNames | null): string =>
  names === null ? '' : `<p class="names">${escapedHtml(namesLineOf(names))}</p>\n`

function blockToHtml(block: SummaryBlock): string {
  switch (block.is) {
    case 'paragraph':
      return `<p>${block.spans.map(spanToHtml).join('')}</p>`
    case 'heading':
      return `<h${block.level}>${block.spans.map(spanToHtml).join('')}</h${block.level}>`
    case 'bulletList':
      return `<ul>\n${itemsToHtml(block.items)}\n</ul>`
    case 'orderedList':
      return `<ol${numberingToHtml(block.start, block.numbering)}>\n${itemsToHtml(block.items)}\n</ol>`
    default:
      return assertNever(block)
  }
}

const itemsToHtml = (items: readonly SummaryItem[]): string =>
  items.map((item) => `<li>${item.map(blockToHtml).join('\n')}</li>`).join('\n')

const numberingToHtml = (start: number, numbering: string | null): string =>
  (start === 1 ? '' : ` start="${start}"`) + (numbering === null ? '' : ` type="${escapedHtml(numbering)}"`)

function spanToHtml({ text, isBold, isItalic }: SummarySpan): string {
  const words = escapedHtml(text).replaceAll('\n', '<br>')
  const leaning = isItalic ? `<em>${words}</em>` : words
  return isBold ? `<strong>${leaning}</strong>` : leaning
}
