// The charter as one self-contained HTML document, laid out for one page. Invariant: text stays text; nothing is loaded.
import type { CharterContent, CharterNames } from './charter'
import { type CharterSheet, charterSheetOf, type CharterSheetWords } from './charter-sheet'
import { escapedHtml, htmlDocument, signedToHtml, watermarkToHtml } from './html-text'
import type { PaperStatus } from './paper-status'
import type { SharedText } from './text'

export interface ExportedCharter {
  readonly content: CharterContent<SharedText>
  /** null: no names were carried. */
  readonly names: CharterNames<SharedText> | null
  readonly version: number
  readonly status: PaperStatus
  /** What both signed, as markup that is never drawn; empty before. */
  readonly recordBlock: string
}

export interface HtmlCharter extends ExportedCharter {
  readonly words: CharterSheetWords
  readonly styles: string
  /** base64 SHA-256 of `styles`. */
  readonly styleHash?: string
  readonly language: 'en'
}

/** `.watermark` is for the style sheet to fix on every page, as in a summary. */
export function charterToHtml({ styles, styleHash, language, recordBlock, ...charter }: HtmlCharter): string {
  const body = [charterBodyToHtml(charter), recordBlock].filter(Boolean).join('\n')
  return htmlDocument({
    language,
    title: charter.content.title,
    styles,
    body,
    ...(styleHash !== undefined && { styleHash }),
  })
}

/** All that is drawn: the same words give the same bytes. */
export function charterBodyToHtml({
  words,
  status,
  ...charter
}: Omit<HtmlCharter, 'styles' | 'styleHash' | 'language' | 'recordBlock'>): string {
  const sheet = charterSheetOf(charter, words)
  return `${watermarkToHtml(status.watermark)}<header>
<p class="kind">${escapedHtml(sheet.kind)}</p>
<h1>${escapedHtml(sheet.title)}</h1>
${sheet.facts === '' ? '' : `<p class="names">${escapedHtml(sheet.facts)}</p>\n`}<p class="status">${escapedHtml(status.line)}</p>
</header>
<main class="charter">
<dl>
${sheet.rows.map(({ heading, words: said }) => `<div class="clause"><dt>${escapedHtml(heading)}</dt><dd>${linesToHtml(said)}</dd></div>`).join('\n')}
</dl>
${expectsToHtml(sheet)}</main>${signedToHtml(status.signed)}`
}

function expectsToHtml({ expects: { heading, columns } }: CharterSheet): string {
  if (columns.length === 0) return ''
  const written = columns.map(
    ({ name, words, side }) =>
      `<section class="${side}"><h3>${escapedHtml(name)}</h3><p>${linesToHtml(words)}</p></section>`,
  )
  return `<h2>${escapedHtml(heading)}</h2>\n<div class="sides">${written.join('\n')}</div>\n`
}

const linesToHtml = (words: string): string => escapedHtml(words.trim()).replaceAll('\n', '<br>')
