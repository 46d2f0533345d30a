// The sessions of a pair, or of all, newest first, a page at a time. What lies ahead is loaded whole: it stands on top.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import type { SessionCursor, SessionLine } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import { localNow } from '../../../ui/local-dates'

interface LoadedSessions {
  /** Undefined until the first page is there. */
  readonly lines: readonly SessionLine[] | undefined
  readonly error: unknown
  readonly isLoadingMore: boolean
  readonly loadMore: () => void
}

const PAGE = 100
const START: { readonly before: SessionCursor | null } = { before: null }

export function useSessionList(pairId: string | null): LoadedSessions {
  const { queries } = useJournal()
  const { data, error, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    queries.sessions.list.infiniteOptions({
      input: (before: SessionCursor | null) => ({ pairId, limit: PAGE, before }),
      initialPageParam: START.before,
      getNextPageParam: (page) => page.next,
    }),
  )
  const lines = useMemo(() => data?.pages.flatMap((page) => page.lines), [data])
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])

  const isEndAhead = (lines?.at(-1)?.heldOn ?? '') > localNow()
  // The query is outside React; it is asked on until it has come to today.
  useEffect(() => {
    if (isEndAhead) loadMore()
  }, [isEndAhead, loadMore])

  return { lines, error, isLoadingMore: isFetchingNextPage, loadMore }
}
