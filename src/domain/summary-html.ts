// A summary as one self-contained HTML document. Invariant: text stays text; nothing is loaded, nothing runs.
import { escapedHtml, htmlDocument, signedToHtml, watermarkToHtml } from './html-text'
import type { PaperStatus } from './paper-status'
import { assertNever } from './result'
import { type SummaryBlock, type SummaryItem, type SummarySpan, summaryBlocksOf } from './summary-blocks'
import type { SummaryDocument } from './summary-document'
import { type SummaryNames, namesLineOf } from './summary-names'
import type { SharedText } from './text'

export interface SummaryPaper {
  readonly title: SharedText
  /** null: no names were carried. */
  readonly names: SummaryNames | null
  readonly status: PaperStatus
  readonly document: SummaryDocument
}

export interface HtmlSummary extends SummaryPaper {
  /** What both signed, as markup that is never drawn; empty before. */
  readonly recordBlock: string
  /** CSS of our own; it may hold fonts as `data:` URLs. */
  readonly styles: string
  /** base64 SHA-256 of `styles`. */
  readonly styleHash?: string
  readonly language: 'en'
}

/** The whole document. `.watermark` is for the style sheet to fix on every page. Throws if `styles` could end its own element. */
export const summaryToHtml = ({ recordBlock, ...summary }: HtmlSummary): string =>
  htmlDocument({ ...summary, body: [summaryBodyToHtml(summary), recordBlock].filter(Boolean).join('\n') })

/** All that is drawn: the same words give the same bytes, so that a reader of the record can compare. */
export function summaryBodyToHtml({ title, names, status, document }: SummaryPaper): string {
  return `${watermarkToHtml(status.watermark)}<header>
<h1>${escapedHtml(title)}</h1>
${namesToHtml(names)}<p class="status">${escapedHtml(status.line)}</p>
</header>
<main>
${summaryBlocksOf(document).map(blockToHtml).join('\n')}
</main>${signedToHtml(status.signed)}`
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
