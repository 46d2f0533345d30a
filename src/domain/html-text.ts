// Text inside markup. Invariant: text stays text, whatever signs it holds.
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
}): string {
  if (/<[!/]/.test(page.styles)) throw new Error('styles must not hold markup')
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
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
