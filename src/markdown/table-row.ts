// A row of a table, as GitHub writes them: cells between bars, a bar in a cell behind a backslash.
import { withoutBlanksAround } from './blanks'

/** A bar alone is no cell. */
export function cellsOf(line: string): string[] {
  const row = withoutBlanksAround(line)
  const cells: string[] = []
  let from = row.startsWith('|') ? 1 : 0
  for (let at = from; at < row.length; at += 1) {
    if (row[at] === '\\') at += 1
    else if (row[at] === '|') {
      cells.push(withoutBlanksAround(row.slice(from, at)))
      from = at + 1
    }
  }
  const last = withoutBlanksAround(row.slice(from))
  return last === '' && from > 0 ? cells : [...cells, last]
}

/** The line under the head: `| --- | :-: |`. */
export const isTableRule = (line: string): boolean =>
  line.includes('|') && /^[-:| \t]+$/.test(line) && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell))
