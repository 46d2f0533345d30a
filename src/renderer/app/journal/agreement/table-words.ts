// The words on the table as a comparison brings them, passage by passage as comments count them.
import type { ComparedBlock } from '../../../../contract/handover'

export const wordsAfter = ({ differences }: Pick<ComparedBlock, 'differences'>): string =>
  differences.map(({ is, text }) => (is === 'removed' ? '' : text)).join('')

/** What was taken out stands there no longer. */
export function tableWords(blocks: readonly ComparedBlock[]): readonly string[] {
  const words: string[] = []
  for (const block of blocks) if (block.at !== null) words[block.at] = wordsAfter(block)
  return Array.from(words, (text: string | undefined) => text ?? '')
}
