// The steps of a round: ratings alone, or a guided review; resumed where it was left.
import type { RatingRound, ReviewMoment } from '../../../../contract/reviews'

export type RoundStep = 'rate' | 'words' | 'goals' | 'end'

const steps: Readonly<Record<ReviewMoment, readonly RoundStep[]>> = {
  baseline: ['rate'],
  extra: ['rate'],
  midTerm: ['rate', 'words', 'goals'],
  closure: ['rate', 'words', 'goals', 'end'],
}

export const stepsOf = ({ moment }: Pick<RatingRound, 'moment'>): readonly RoundStep[] => steps[moment]

export const stepLeftAt = (round: Pick<RatingRound, 'moment' | 'step'>): RoundStep =>
  stepsOf(round).find((one) => one === round.step) ?? 'rate'
