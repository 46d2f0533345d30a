// Blanks as Markdown counts them: spaces and tabs, nothing else. A no-break space is a word.

const isBlankAt = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t'

export function withoutBlanksAround(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && isBlankAt(text, from)) from += 1
  while (to > from && isBlankAt(text, to - 1)) to -= 1
  return text.slice(from, to)
}

export function withoutBlanksBefore(text: string): string {
  let from = 0
  while (isBlankAt(text, from)) from += 1
  return text.slice(from)
}

export const isBlankLine = (line: string): boolean => withoutBlanksBefore(line) === ''

/** How many spaces the line begins with. */
export function indentOf(line: string): number {
  let indent = 0
  while (line[indent] === ' ') indent += 1
  return indent
}

/** Tabs among the blanks and signs that begin a line, as spaces up to the next fourth column. */
export function expandTabs(line: string): string {
  const signs = line.includes('\t') ? (/^[\t >*+\-\d.)]*/.exec(line)?.[0] ?? '') : ''
  if (!signs.includes('\t')) return line
  let expanded = ''
  for (const sign of signs) expanded += sign === '\t' ? ' '.repeat(4 - (expanded.length % 4)) : sign
  return expanded + line.slice(signs.length)
}
