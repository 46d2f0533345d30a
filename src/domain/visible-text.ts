// Text as an export writes it. Invariant: no control character, and every line break is one `\n`.

/** Without control characters and noncharacters; each kind of line break (a page or a cell break, too) as `\n`. */
export function visibleText(text: string): string {
  const lines = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
  return lines.replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
}
