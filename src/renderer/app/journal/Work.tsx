// Draws the place one is in. The features know nothing of each other; what leads from one to another stands here.
import { useQueryClient } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { NewPair } from '../../features/pairs/NewPair'
import { SessionsPlace } from '../../features/sessions/SessionsPlace'
import { Composer } from '../../features/summaries/Composer'
import { Register } from '../../features/summaries/Register'
import { SummariesPlace } from '../../features/summaries/SummariesPlace'
import { useJournal } from './journal-context'
import { pairOf, sessionsOf, summariesOf, type Place } from './place'

interface WorkProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
}

export function Work({ pairs, place, go }: WorkProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()

  /** To the draft, where there is no choice, else to the list. */
  const addToSummary = async (pairId: string) => {
    const input = { pairId }
    const drafts = await queryClient
      .fetchQuery(queries.summaries.list.queryOptions({ input }))
      .catch(() => [])
    const [only] = drafts
    go(
      only !== undefined && drafts.length === 1
        ? { is: 'summaries', pairId, summaryId: only.id }
        : summariesOf(pairId),
    )
  }

  const pair = pairs.find((one) => one.id === pairOf(place))
  if (place.is === 'newPair' || pair === undefined) {
    return (
      <NewPair
        isFirst={pairs.length === 0}
        myName={pairs[0]?.myName ?? ''}
        onMade={(made) => go(sessionsOf(made.id))}
      />
    )
  }
  switch (place.is) {
    case 'sessions':
      return (
        <SessionsPlace
          key={pair.id}
          pair={pair}
          sessionId={place.sessionId}
          onOpen={(sessionId) => go({ is: 'sessions', pairId: pair.id, sessionId })}
          onAddToSummary={() => void addToSummary(pair.id)}
        />
      )
    case 'summaries':
      if (place.summaryId !== null)
        return <Composer key={place.summaryId} summaryId={place.summaryId} pairId={pair.id} />
      return (
        <SummariesPlace
          key={pair.id}
          pair={pair}
          onOpen={(summaryId) => go({ is: 'summaries', pairId: pair.id, summaryId })}
        />
      )
    case 'register':
      return <Register />
  }
}
