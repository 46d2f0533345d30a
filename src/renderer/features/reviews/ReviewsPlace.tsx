import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

interface ReviewsPlaceProps {
  readonly pair: Pair
  readonly roundId: string | null
  readonly onOpen: (roundId: string | null) => void
}

export function ReviewsPlace(_props: ReviewsPlaceProps) {
  return <h1>{m.reviews.heading}</h1>
}
