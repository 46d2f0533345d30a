// How long a summary gets on paper: an estimate, enough to say that it is a page or two.
import { countWords } from './word-count'

export interface SummaryLength {
  readonly words: number
  readonly pages: number
}

/** As A4 holds it at the size of print.css; with the title, the names and the status. */
const LINES_OF_A_PAGE = 44
const LETTERS_OF_A_LINE = 84
const LINES_OF_THE_HEAD = 6
/** In lines. */
const GAP_AFTER_BLOCK = 0.5

/** `text`: its blocks and lines, each in a line. */
export function summaryLength(text: string): SummaryLength {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line) + GAP_AFTER_BLOCK, LINES_OF_THE_HEAD)
  return { words: countWords(text), pages: Math.max(1, Math.ceil(lines / LINES_OF_A_PAGE)) }
}

const wrappedLines = (line: string): number => Math.max(1, Math.ceil(line.length / LETTERS_OF_A_LINE))
