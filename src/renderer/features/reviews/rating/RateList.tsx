// The questions of a round to be answered, by me and by my partner as told; each answer is saved at once.
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, RatingRound } from '../../../../contract/reviews'
import { m } from '../../../messages/unlocked'
import { asPlainDay } from '../../../ui/local-dates'
import { questionsOf, roundBefore } from './levels'
import { QuestionRow } from './QuestionRow'
import styles from './RateList.module.css'

interface RateListProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly round: RatingRound
}

export function RateList({ pair, all, round }: RateListProps) {
  const earlier = roundBefore(all.rounds, round)
  return (
    <div className={styles.list}>
      {earlier === null ? null : (
        <p className={styles.hidden}>{m.reviews.hidden(asPlainDay(earlier.onDay))}</p>
      )}
      <ol className={styles.rows}>
        {questionsOf(all.questions, round).map((question) => (
          <QuestionRow key={question.id} pair={pair} question={question} round={round} earlier={earlier} />
        ))}
      </ol>
    </div>
  )
}
