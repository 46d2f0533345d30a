// What the page of a round and its parts are given.
import type { ReactNode } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, RatingRound } from '../../../../contract/reviews'

export interface RoundPageProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly round: RatingRound
  /** How a pair is ended or begun again, from the feature it belongs to. */
  readonly ending?: ReactNode
  readonly comparing?: ReactNode
  readonly onLeave: () => void
}
