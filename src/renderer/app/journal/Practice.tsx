// Today and the overview of a pair: their cards come from features that know nothing of each other.
import { useState, type ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import { OpenGoals } from '../../features/goals/OpenGoals'
import { GiveAndTakeCard } from '../../features/insights/GiveAndTakeCard'
import { RhythmCard } from '../../features/rhythm/RhythmCard'
import { NewSessionDialog } from '../../features/sessions/details/NewSessionDialog'
import { Overview, type FromHere } from '../../features/today/Overview'
import { Today } from '../../features/today/Today'
import type { Waiting } from '../../features/today/waiting'
import {
  cardsOf,
  goalsOf,
  placeOfSubject,
  revealsOf,
  reviewsOf,
  sessionAt,
  sessionsOf,
  setUpOf,
  summariesOf,
  type Place,
} from './place'
import { useGoToSession } from './use-go-to-session'

interface PracticeProps {
  readonly pairs: readonly Pair[]
  /** Null: today, with all of them. */
  readonly pair: Pair | null
  readonly go: (place: Place) => void
}

export function Practice({ pairs, pair, go }: PracticeProps) {
  const goToSession = useGoToSession(go)
  const [newKind, setNewKind] = useState<'planned' | 'held' | null>(null)
  const meant = pair === null ? pairs.filter(({ endedOn }) => endedOn === null) : [pair]

  const cardsFor = (one: Pair) => ({
    rhythmCard: (
      <RhythmCard
        pair={one}
        onGoToSession={goToSession}
        onEndPair={() => go({ is: 'pairSettings', pairId: one.id, part: 'ending' })}
      />
    ),
    balanceCard: <GiveAndTakeCard pair={one} onOpen={() => go({ is: 'insights', pairId: one.id })} />,
    goalsCard: <OpenGoals pair={one} onOpen={(goalId) => go(goalsOf(one.id, goalId))} />,
    onGo: (to: FromHere) => go(placeFrom(to, one.id)),
  })
  const page: ReactNode =
    pair === null ? (
      <Today
        pairs={pairs}
        cardsOf={cardsFor}
        onGo={(item) => go(placeOfWaiting(item))}
        onPair={({ id: pairId }) => go({ is: 'overview', pairId })}
        onPrepare={goToSession}
        onNewSession={setNewKind}
      />
    ) : (
      <Overview pair={pair} {...cardsFor(pair)} onNewSession={setNewKind} />
    )
  return (
    <>
      {page}
      {newKind === null ? null : (
        <NewSessionDialog
          pairs={meant}
          kind={newKind}
          onClose={() => setNewKind(null)}
          onMade={(sessionId) => {
            setNewKind(null)
            goToSession(sessionId)
          }}
        />
      )}
    </>
  )
}

function placeFrom(to: FromHere, pairId: string): Place {
  switch (to.is) {
    case 'ending':
      return { is: 'pairSettings', pairId, part: 'ending' }
    case 'session':
      return sessionAt(pairId, to.sessionId)
    case 'charter':
      return { is: 'charter', pairId }
    case 'summaries':
      return summariesOf(pairId)
    case 'sessions':
      return sessionsOf(pairId)
    case 'cards':
      return cardsOf(pairId)
    case 'reviews':
      return reviewsOf(pairId)
  }
}

function placeOfWaiting(item: Waiting): Place {
  switch (item.is) {
    case 'replan':
      return { is: 'overview', pairId: item.pairId }
    case 'undecided':
    case 'unclosed':
      return sessionAt(item.pairId, item.line.id)
    case 'action':
      return sessionAt(item.pairId, item.action.sessionId)
    case 'card':
      return cardsOf(item.pairId, item.card.id)
    case 'goal':
      return goalsOf(item.pairId, item.goal.id)
    case 'review':
      return reviewsOf(item.pairId)
    case 'setUp':
      return setUpOf(item.pairId)
    case 'charter':
      return { is: 'charter', pairId: item.pairId }
    case 'reveal':
      return revealsOf(item.pairId, item.reveal.id)
    case 'handOver':
      return placeOfSubject(item.waiting.subject, item.pairId)
  }
}
