// The charter, clause by clause, as blocks any writer of blocks can write.
import type { CharterSheet } from '../charter-sheet'
import type { SummaryBlock } from '../summary-blocks'

export const charterBlocksOf = ({ rows, expects }: CharterSheet): SummaryBlock[] => [
  ...rows.flatMap(({ heading, words }) => [headingOf(2, heading), ...paragraphOf(words)]),
  ...(expects.columns.length === 0 ? [] : [headingOf(2, expects.heading)]),
  ...expects.columns.flatMap(({ name, words }) => [headingOf(3, name), ...paragraphOf(words)]),
]

const plain = (text: string) => [{ text, isBold: false, isItalic: false }]
const headingOf = (level: 2 | 3, words: string): SummaryBlock => ({
  is: 'heading',
  level,
  spans: plain(words),
})
const paragraphOf = (words: string): SummaryBlock[] => {
  const said = words.trim()
  return said === '' ? [] : [{ is: 'paragraph', spans: plain(said) }]
}
