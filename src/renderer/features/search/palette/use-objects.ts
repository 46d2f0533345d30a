// Things of the vault by the beginnings of the words of their names. Old answers stay on screen until the new one is there.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import type { Jump } from './palette-rows'

const none: readonly Jump[] = []
/** Nobody types more than this to find a name. */
const LONGEST = 400

interface Objects {
  readonly objects: readonly Jump[]
  /** They are the answer to what is typed now. */
  readonly isAnswered: boolean
}

export function useObjects(typed: string): Objects {
  const { queries } = useJournal()
  const { data, isPlaceholderData, isPending } = useQuery({
    ...queries.search.jump.queryOptions({ input: { text: typed.slice(0, LONGEST) } }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    gcTime: 0,
  })
  return { objects: data ?? none, isAnswered: !isPending && !isPlaceholderData }
}
