// The hits for what is asked, a page at a time. While a new answer is on its way the one before stays on screen;
// an answer to what is no longer asked is dropped.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { SearchHit } from '../../../../contract/search'
import { useJournal } from '../../../app/journal/journal-context'
import { localNow } from '../../../ui/local-dates'
import { isNothingAsked, requestOf, type Asked } from '../asked'

export interface Results {
  /** Undefined: nothing is asked, or the first answer is on its way. */
  readonly hits: readonly SearchHit[] | undefined
  readonly total: number
  readonly isTotalCapped: boolean
  readonly unindexedCount: number
  /** The hits on screen answer what is asked now. */
  readonly isAnswered: boolean
  readonly error: unknown
  readonly loadMore: () => void
}

const PAGE = 30
const START: { readonly after: string | null } = { after: null }
const PAUSE_MS = 90
const INDEXING_MS = 1_500

export function useResults(asked: Asked): Results {
  const { queries } = useJournal()
  const settled = useSettled(asked, asked.mode === 'ranked' || asked.text === '' ? 0 : PAUSE_MS)
  const isAsking = !isNothingAsked(asked) && !isNothingAsked(settled)
  const request = requestOf(settled, localNow().slice(0, 10))
  const found = useInfiniteQuery({
    ...queries.search.find.infiniteOptions({
      input: (after: string | null) => ({ ...request, limit: PAGE, after }),
      initialPageParam: START.after,
      getNextPageParam: (page) => page.next,
    }),
    enabled: isAsking,
    placeholderData: keepPreviousData,
    // A note may have been written since.
    staleTime: 0,
    gcTime: 60_000,
    refetchInterval: ({ state }) => ((state.data?.pages[0]?.unindexedCount ?? 0) > 0 ? INDEXING_MS : false),
  })
  const { data, error, hasNextPage, isFetching, fetchNextPage } = found
  const hits = useMemo(() => data?.pages.flatMap((page) => page.hits), [data])
  const first = data?.pages[0]
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])

  return {
    hits: isAsking ? hits : undefined,
    total: first?.total ?? 0,
    isTotalCapped: first?.isTotalCapped ?? false,
    unindexedCount: first?.unindexedCount ?? 0,
    isAnswered: settled === asked && !found.isPlaceholderData && !found.isPending,
    error: isAsking ? error : null,
    loadMore,
  }
}

/** What was there when nothing had changed for a while; at once where there is nothing to wait for. */
function useSettled<Value>(value: Value, pauseMs: number): Value {
  const [settled, setSettled] = useState(value)

  // A timer is outside React.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])

  return pauseMs === 0 ? value : settled
}
