// A plot's numbers as words in a table: what screen readers read and people copy.

export interface FigureTable {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of each row names it. */
  readonly rows: readonly (readonly string[])[]
}

/** As spreadsheets take it: cells apart by tabs, rows by line breaks, neither of them inside a cell. */
export const asTabSeparated = ({ columns, rows }: FigureTable): string =>
  [columns, ...rows].map((cells) => cells.map(onOneLine).join('\t')).join('\n')

/** A spreadsheet would run words that begin like a formula. */
function onOneLine(cell: string): string {
  const words = cell.replace(/\s+/gu, ' ').trim()
  return /^[=+@]|^-(?!\d)/u.test(words) ? `'${words}` : words
}

/** Of a figure that has nothing to show yet. */
export const EMPTY_TABLE: FigureTable = { caption: '', columns: [], rows: [] }
