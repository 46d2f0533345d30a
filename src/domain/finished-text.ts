// The words of a finished export, read back out of its markup, for the last look before it gets a file.
// Invariant: a style inside a word leaves the word whole; a new block never joins two words.

/** Of what `summaryToHtml` writes: block tags and `<br>` become line breaks, inline tags vanish. */
export function textOfHtml(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<\/?(?:strong|em)>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => ENTITIES[entity] ?? entity)
}

/** Of what `summaryToMarkdown` writes: escapes and numbers become their characters, style signs vanish. */
export function textOfMarkdown(markdown: string): string {
  return markdown
    .replaceAll('<br>', '\n')
    .replaceAll('<!-- -->', '')
    .replace(/\\([\s\S])|&#(\d+);|[*_]+/g, (_sign, escaped: string | undefined, code: string | undefined) => {
      if (escaped !== undefined) return escaped
      return code === undefined ? '' : String.fromCodePoint(Number(code))
    })
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
}
