// Which characters count as text. Invariant: what is stored is what an export writes, so that the leak check reads
// the very words that would leave.

/** Without control characters and noncharacters; each kind of line break (a page or a cell break, too) as `\n`. */
export function visibleText(text: string): string {
  const lines = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
  return lines.replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
}

/**
 * Text as it is stored: separators nobody types become blanks, control characters and noncharacters become U+FFFD.
 * As long as before, so that offsets hold. Nothing is left that `visibleText` would take out later: a character
 * that separates words for the check and vanishes in the export would let a whole sentence through.
 */
export function storableText(text: string): string {
  return text
    .replace(/[\v\f\u001c-\u001f\u0085\u2028\u2029]/g, ' ')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, (sign) =>
      '\uFFFD'.repeat(sign.length),
    )
}
