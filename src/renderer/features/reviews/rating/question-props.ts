// What the row of a question and the answers in it are given.
import type { Pair } from '../../../../contract/pairs'
import type { RatingQuestion, RatingRound } from '../../../../contract/reviews'

export interface QuestionProps {
  readonly pair: Pair
  readonly question: RatingQuestion
  readonly round: RatingRound
  /** What the answers are compared with, once they are given. */
  readonly earlier: RatingRound | null
}
