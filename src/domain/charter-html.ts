// The charter as one self-contained HTML document, laid out for one page. Invariant: text stays text; nothing is loaded.
import type { CharterContent, CharterNames } from './charter'
import { type CharterSheet, charterSheetOf, type CharterSheetWords } from './charter-sheet'
import { escapedHtml, htmlDocument } from './html-text'
import type { SharedText } from './text'

export interface ExportedCharter {
  readonly content: CharterContent<SharedText>
  /** null: no names were carried. */
  readonly names: CharterNames<SharedText> | null
  readonly version: number
  /** Such as "Not signed". */
  readonly statusLine: string
}

export interface HtmlCharter extends ExportedCharter {
  readonly words: CharterSheetWords
  readonly styles: string
  readonly language: 'en'
}

/** `.watermark` holds the status for the style sheet to fix on every page, as in a summary. */
export function charterToHtml({ words, styles, language, statusLine, ...charter }: HtmlCharter): string {
  const sheet = charterSheetOf(charter, words)
  const status = escapedHtml(statusLine)
  const body = `<div class="watermark" aria-hidden="true">${status}</div>
<header>
<p class="kind">${escapedHtml(sheet.kind)}</p>
<h1>${escapedHtml(sheet.title)}</h1>
${sheet.facts === '' ? '' : `<p class="names">${escapedHtml(sheet.facts)}</p>\n`}<p class="status">${status}</p>
</header>
<main class="charter">
<dl>
${sheet.rows.map(({ heading, words: said }) => `<div class="clause"><dt>${escapedHtml(heading)}</dt><dd>${linesToHtml(said)}</dd></div>`).join('\n')}
</dl>
${expectsToHtml(sheet)}</main>`
  return htmlDocument({ language, title: sheet.title, styles, body })
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
