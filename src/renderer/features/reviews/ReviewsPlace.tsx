// Where a pair stands: all the times it looked, or one of them.
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { FailureNote } from '../../ui/FailureNote'
import styles from './ReviewsPlace.module.css'
import { RoundPage } from './round/RoundPage'
import { Standing } from './standing/Standing'

interface ReviewsPlaceProps {
  readonly pair: Pair
  readonly roundId: string | null
  readonly onOpen: (roundId: string | null) => void
  /** How a pair is ended or begun again, from the feature it belongs to. */
  readonly ending?: ReactNode
  /** How a finished round is compared with the partner's, from the feature it belongs to. */
  readonly comparing?: ReactNode
}

export function ReviewsPlace({ pair, roundId, onOpen, ending, comparing }: ReviewsPlaceProps) {
  const { queries } = useJournal()
  const { data: all, error } = useQuery({
    ...queries.reviews.ofPair.queryOptions({ input: { pairId: pair.id } }),
    // Answers begin with what is saved by now, not with what was last shown.
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (all === undefined) return <div />
  // One that was put away leads to all the others.
  const round = all.rounds.find(({ id }) => id === roundId)
  return (
    // Each begins at its top, wherever one was on the page before.
    <div key={round?.id ?? 'all'} className={styles.page}>
      {round === undefined ? (
        <Standing pair={pair} all={all} onOpen={onOpen} />
      ) : (
        <RoundPage
          pair={pair}
          all={all}
          round={round}
          ending={ending}
          comparing={comparing}
          onLeave={() => onOpen(null)}
        />
      )}
    </div>
  )
}
