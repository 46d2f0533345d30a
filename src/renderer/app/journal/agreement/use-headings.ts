// Which passages on the table are headings: they are drawn as such where the words are compared.
import { useQuery } from '@tanstack/react-query'
import type { HandOverState } from '../../../../contract/handover'
import { textBlocksOf } from '../../../../domain/document-text'
import { parseSummaryDocument } from '../../../../domain/summary-document'
import { useJournal } from '../journal-context'

const none: ReadonlySet<number> = new Set()

/** By their place, as comments count them. Of a charter none: its headings stand over their words. */
export function useHeadings({ subject, head }: HandOverState): ReadonlySet<number> {
  const { queries } = useJournal()
  const { data } = useQuery({
    ...queries.handover.round.queryOptions({ input: { subject, roundId: head ?? '' } }),
    gcTime: 0,
    enabled: head !== null && subject.kind === 'summary',
  })
  if (data?.kind !== 'summary') return none
  const parsed = parseSummaryDocument(data.document)
  if (!parsed.ok) return none
  return new Set(textBlocksOf(parsed.value).flatMap(({ type }, at) => (type === 'heading' ? [at] : [])))
}
