// The leak check of an open charter, asked for after every save.
import { useQuery } from '@tanstack/react-query'
import type { CharterReport } from '../../../contract/charter'
import { useJournal } from '../../app/journal/journal-context'
import type { CharterWords } from './use-charter-words'

export interface CharterChecking {
  readonly report: CharterReport | undefined
  readonly error: unknown
  /** Null while the report is not about the words as they stand on the page. */
  readonly leakCount: number | null
  /** As `leakCount`, of what was let leave. */
  readonly letLeaveCount: number | null
}

const quietMs = 300

export function useCharterCheck(charterId: string, { revision, state }: CharterWords): CharterChecking {
  const { vault, queries } = useJournal()
  const { data: report, error } = useQuery({
    queryKey: [...queries.charter.check.key({ input: { charterId } }), revision],
    queryFn: async ({ signal }) => {
      await new Promise((resolve) => setTimeout(resolve, quietMs))
      return vault.charter.check({ charterId }, { signal })
    },
    gcTime: 0,
    staleTime: 0,
    placeholderData: (before) => before,
  })
  const isCurrent = state.is === 'saved' && report?.revision === revision && !error
  return {
    report,
    error,
    leakCount: isCurrent ? report.leaks.length : null,
    letLeaveCount: isCurrent ? report.letLeave.length : null,
  }
}
