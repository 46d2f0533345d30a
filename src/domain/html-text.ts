// Text inside markup. Invariant: text stays text, whatever signs it holds.
import type { SignedNote } from './paper-status'
import { visibleText } from './visible-text'

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapedHtml = (text: string): string =>
  visibleText(text).replace(/[&<>"']/g, (sign) => NAMED[sign] ?? '')

/** The head of a document of ours: nothing is loaded, nothing runs. Throws if `styles` could end its own element. */
export function htmlDocument(page: {
  readonly language: 'en'
  readonly title: string
  /** CSS of our own; it may hold fonts as `data:` URLs. */
  readonly styles: string
  /** Markup. */
  readonly body: string
  /** base64 SHA-256 of `styles`: then no other style may apply. */
  readonly styleHash?: string
}): string {
  if (/<[!/]/.test(page.styles)) throw new Error('styles must not hold markup')
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${page.styleHash === undefined ? "'unsafe-inline'" : `'sha256-${page.styleHash}'`}; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(page.title)}</title>
<style>${page.styles}</style>
</head>
<body>
${page.body}
</body>
</html>
`
}

/** Across every page, hidden from screen readers, which find the status under the title. */
export const watermarkToHtml = (words: string | null): string =>
  words === null ? '' : `<div class="watermark" aria-hidden="true">${escapedHtml(words)}</div>\n`

/** Who signed, at the end of what is agreed. */
export const signedToHtml = (signed: SignedNote | null): string =>
  signed === null
    ? ''
    : `\n<footer class="signed">
<h2>${escapedHtml(signed.heading)}</h2>
${signed.lines.map((line) => `<p>${escapedHtml(line)}</p>`).join('\n')}
</footer>`
