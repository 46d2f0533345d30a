// How it goes with one person: when one meets, whether the rhythm holds, who gives and takes, how far the goals are,
// and what stands between the two.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { BetweenYou } from './BetweenYou'
import { Hero } from './Hero'
import { HeroActs } from './HeroActs'
import styles from './Overview.module.css'
import { useNow } from './use-now'

/** Where something on this page leads. */
export type FromHere =
  | { readonly is: 'session'; readonly sessionId: string }
  /** Where a pair is begun again. */
  | { readonly is: 'ending' }
  | { readonly is: 'charter' | 'summaries' | 'sessions' | 'cards' | 'reviews' }

export interface PairCardsProps {
  readonly pair: Pair
  /** Of other features, drawn by whoever knows them. */
  readonly rhythmCard: ReactNode
  readonly balanceCard: ReactNode
  readonly goalsCard: ReactNode
  readonly onGo: (to: FromHere) => void
}

interface OverviewProps extends PairCardsProps {
  readonly onNewSession: (kind: 'planned' | 'held') => void
}

export function Overview(props: OverviewProps) {
  const { pair, onGo, onNewSession } = props
  const { queries } = useJournal()
  const now = useNow()
  const looks = useQuery({
    ...queries.today.look.queryOptions({ input: { now } }),
    placeholderData: (last) => last,
  })
  const kept = useQuery({
    ...queries.rhythm.kept.queryOptions({ input: { pairId: pair.id, today: now.slice(0, 10) } }),
    placeholderData: (last) => last,
  })
  if (looks.error !== null) return <FailureNote error={looks.error} isPage />
  const look = looks.data?.find(({ pairId }) => pairId === pair.id)
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <Hero pair={pair} look={look} slots={kept.data?.slots ?? []} now={now} besides={[]}>
          {pair.endedOn === null ? null : (
            <Button onClick={() => onGo({ is: 'ending' })}>{m.today.beginAgain}</Button>
          )}
          <HeroActs
            next={look?.next ?? null}
            isPrepared={look?.isPrepared ?? false}
            hasEnded={pair.endedOn !== null}
            onPrepare={(sessionId) => onGo({ is: 'session', sessionId })}
            onNewSession={onNewSession}
          />
        </Hero>
        <PairCards {...props} />
      </div>
    </div>
  )
}

/** The four cards of a pair; on Today, too, where there is one pair only. */
export function PairCards({ pair, rhythmCard, balanceCard, goalsCard, onGo }: PairCardsProps) {
  const { queries } = useJournal()
  const now = useNow()
  const input = { pairId: pair.id }
  const looks = useQuery({
    ...queries.today.look.queryOptions({ input: { now } }),
    placeholderData: (last) => last,
  })
  const charters = useQuery(queries.charter.list.queryOptions({ input }))
  const summaries = useQuery(queries.summaries.list.queryOptions({ input }))
  const cards = useQuery(queries.cards.list.queryOptions({ input }))
  const all = [looks, charters, summaries, cards]
  const error = all.find((one) => one.error !== null)?.error ?? null
  if (error !== null) return <FailureNote error={error} />
  // All at once: a page whose parts come one after the other jumps.
  if (all.some(({ data }) => data === undefined)) return null
  const look = looks.data?.find(({ pairId }) => pairId === pair.id)
  return (
    <div className={styles.cards}>
      {rhythmCard}
      {balanceCard}
      {goalsCard}
      <BetweenYou
        look={look}
        charter={charters.data?.[0]}
        summary={summaries.data?.[0]}
        cards={cards.data ?? []}
        onGo={(where) => {
          if (where !== 'prepare') onGo({ is: where })
          else if (look?.next === undefined || look.next === null) onGo({ is: 'sessions' })
          else onGo({ is: 'session', sessionId: look.next.id })
        }}
      />
    </div>
  )
}
