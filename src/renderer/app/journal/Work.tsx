// Draws the place one is in. The features know nothing of each other; what leads from one to another stands here.
import { useQueryClient } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { CardsPlace } from '../../features/cards/CardsPlace'
import { CharterPlace } from '../../features/charter/CharterPlace'
import { GoalsPlace } from '../../features/goals/GoalsPlace'
import { InsightsPlace } from '../../features/insights/InsightsPlace'
import { PairingPlace } from '../../features/pairing/PairingPlace'
import { EndPair } from '../../features/pairs/EndPair'
import { NewPair } from '../../features/pairs/NewPair'
import { PairSettings } from '../../features/pairs/PairSettings'
import { SetUp } from '../../features/pairs/set-up/SetUp'
import { RhythmForm } from '../../features/rhythm/RhythmForm'
import { CompareSealed } from '../../features/reveal/CompareSealed'
import { RevealsPlace } from '../../features/reveal/RevealsPlace'
import { RatingStep } from '../../features/reviews/RatingStep'
import { ReviewsPlace } from '../../features/reviews/ReviewsPlace'
import { CalendarPlace } from '../../features/sessions/calendar/CalendarPlace'
import { SessionsPlace } from '../../features/sessions/SessionsPlace'
import { Composer } from '../../features/summaries/Composer'
import { Register } from '../../features/summaries/Register'
import { SummariesPlace } from '../../features/summaries/SummariesPlace'
import { agreementOfCharter, agreementOfSummary } from './agreement/agreement-of'
import { useJournal } from './journal-context'
import {
  cardsOf,
  goalsOf,
  pairOf,
  revealsOf,
  reviewsOf,
  sessionAt,
  sessionsOf,
  setUpOf,
  summariesOf,
  type Place,
} from './place'
import { Practice } from './Practice'
import { useGoToSession } from './use-go-to-session'
import { isVaultWide, VaultWide } from './VaultWide'

interface WorkProps {
  readonly pairs: readonly Pair[]
  readonly place: Place
  readonly go: (place: Place) => void
}

export function Work({ pairs, place, go }: WorkProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const goToSession = useGoToSession(go)

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

  const openAnew = () => void queryClient.invalidateQueries({ queryKey: queries.summaries.open.key() })

  if (place.is === 'calendar')
    return (
      <CalendarPlace
        pairs={pairs}
        view={place.view}
        onView={(view) => go({ is: 'calendar', view })}
        onGoToSession={goToSession}
      />
    )
  if (place.is === 'today') return <Practice pairs={pairs} pair={null} go={go} />
  if (isVaultWide(place)) return <VaultWide pairs={pairs} place={place} go={go} />
  const pair = pairs.find((one) => one.id === pairOf(place))
  if (place.is === 'newPair' || pair === undefined) {
    return (
      <NewPair
        isFirst={pairs.length === 0}
        myName={pairs[0]?.myName ?? ''}
        candidateId={place.is === 'newPair' ? (place.candidateId ?? null) : null}
        onMade={(made, next) => go(next === 'setUp' ? setUpOf(made.id) : sessionsOf(made.id))}
        onShortlist={() => go({ is: 'candidates' })}
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
          part={place.part}
          onOpen={(sessionId, part) => go(sessionAt(pair.id, sessionId, part))}
          onGoToSession={goToSession}
          onGoToCard={(cardId) => go(cardsOf(pair.id, cardId))}
          onAddToSummary={() => void addToSummary(pair.id)}
        />
      )
    case 'summaries':
      if (place.summaryId !== null)
        return (
          <Composer
            key={place.summaryId}
            summaryId={place.summaryId}
            pairId={pair.id}
            onGoToCharter={() => go({ is: 'charter', pairId: pair.id })}
            agreement={agreementOfSummary({ pair, go, onChanged: openAnew })}
          />
        )
      return (
        <SummariesPlace
          key={pair.id}
          pair={pair}
          onOpen={(summaryId) => go({ is: 'summaries', pairId: pair.id, summaryId })}
        />
      )
    case 'register':
      return <Register />
    case 'goals':
      return (
        <GoalsPlace
          key={pair.id}
          pair={pair}
          goalId={place.goalId}
          onOpen={(goalId) => go(goalsOf(pair.id, goalId))}
          onGoToSession={goToSession}
        />
      )
    case 'overview':
      return <Practice key={pair.id} pairs={pairs} pair={pair} go={go} />
    case 'cards':
      return (
        <CardsPlace
          key={pair.id}
          pair={pair}
          cardId={place.cardId}
          onOpen={(cardId) => go(cardsOf(pair.id, cardId))}
          onGoToSession={goToSession}
        />
      )
    case 'charter':
      return <CharterPlace key={pair.id} pair={pair} agreement={agreementOfCharter({ pair, go })} />
    case 'pairing':
      return <PairingPlace key={pair.id} pair={pair} onSummaries={() => go(summariesOf(pair.id))} />
    case 'insights':
      return <InsightsPlace key={pair.id} pair={pair} />
    case 'reviews':
      return (
        <ReviewsPlace
          key={pair.id}
          pair={pair}
          roundId={place.roundId}
          onOpen={(roundId) => go(reviewsOf(pair.id, roundId))}
          ending={<EndPair pair={pair} />}
          comparing={
            place.roundId === null ? null : (
              <CompareSealed
                pair={pair}
                roundId={place.roundId}
                onOpen={(revealId) => go(revealsOf(pair.id, revealId))}
              />
            )
          }
        />
      )
    case 'reveals':
      return (
        <RevealsPlace
          key={pair.id}
          pair={pair}
          revealId={place.revealId}
          onOpen={(revealId) => go(revealsOf(pair.id, revealId))}
          onPairing={() => go({ is: 'pairing', pairId: pair.id })}
        />
      )
    case 'setUp':
      return (
        <SetUp
          key={pair.id}
          pair={pair}
          step={place.step}
          onStep={(step) => go(setUpOf(pair.id, step))}
          onCharter={() => go({ is: 'charter', pairId: pair.id })}
          rhythmStep={<RhythmForm pair={pair} />}
          ratingStep={<RatingStep pair={pair} />}
        />
      )
    case 'pairSettings':
      return (
        <PairSettings
          key={pair.id}
          pair={pair}
          startsAtEnding={place.part === 'ending'}
          onSetUp={() => go(setUpOf(pair.id))}
          onPairing={() => go({ is: 'pairing', pairId: pair.id })}
        />
      )
  }
}
