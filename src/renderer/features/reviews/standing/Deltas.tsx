// What moved between two rounds: my answers and my partner's, each by itself.
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, RatingRound } from '../../../../contract/reviews'
import { DeltaFigure } from './DeltaFigure'
import styles from './Deltas.module.css'

interface DeltasProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly earlier: RatingRound
  readonly later: RatingRound
}

export function Deltas(props: DeltasProps) {
  return (
    <div className={styles.deltas}>
      <DeltaFigure {...props} side="me" />
      <DeltaFigure {...props} side="partner" />
    </div>
  )
}
