// After something was let leave or taken back the check is asked for again: its report belongs to its page, which knows.
import type { QueryClient } from '@tanstack/react-query'
import type { LeakSubject } from '../../../../contract/leaks'
import type { OpenJournal } from '../journal-context'

export function checkAgain(
  queryClient: QueryClient,
  queries: OpenJournal['queries'],
  { kind }: LeakSubject,
): Promise<void> {
  const check = kind === 'summary' ? queries.summaries.check : queries.charter.check
  return queryClient.invalidateQueries({ queryKey: check.key() })
}
