// What the words on the table change against those before, as people count it.
import { useQuery } from '@tanstack/react-query'
import type { ComparedBlock, HandOverComparison, HandOverState } from '../../../../contract/handover'
import { useJournal } from '../journal-context'

/** Undefined until it is known; nothing was handed over: never. */
export function useComparison({ subject, rounds }: HandOverState) {
  const { queries } = useJournal()
  return useQuery({
    ...queries.handover.comparison.queryOptions({ input: { subject } }),
    enabled: rounds.length > 0,
  })
}

/** Passages that read otherwise: an empty line that came or went is none. Of a charter the title is the first of them. */
export function changeCountOf(
  { title, blocks, facts }: HandOverComparison,
  { subject }: Pick<HandOverState, 'subject'>,
): number {
  const passages = subject.kind === 'charter' ? blocks : [title, ...blocks]
  return passages.filter(reads).length + facts.filter(({ from, to }) => from !== to).length
}

const reads = ({ is, differences }: ComparedBlock): boolean =>
  is !== 'same' && differences.some(({ text }) => text.trim() !== '')
