// Levels and gaps in words. Invariant: two answers stand side by side and are never made into one number.
import type { RatingQuestion, RatingRound } from '../../../../contract/reviews'
import { gapBetween, HIGHEST, LOWEST, valueOf } from '../../../../domain/ratings'
import { m } from '../../../messages/unlocked'

/** "4 of 5", with words at the ends; a skill has words at each level. */
export function levelInWords({ skillId, low, high }: RatingQuestion, value: number): string {
  const skillLevels: Readonly<Record<number, string>> = m.pairs.skillLevels
  const end = value === LOWEST ? low : value === HIGHEST ? high : ''
  return m.reviews.level(value, skillId === null ? end : (skillLevels[value] ?? end))
}

export function gapInWords(round: Pick<RatingRound, 'answers'>, questionId: string, partner: string): string {
  const { answers } = round
  const gap = gapBetween(valueOf(answers, questionId, 'me'), valueOf(answers, questionId, 'partner'))
  return gap.is === 'apart' ? m.reviews.gap.apart(partner, gap.higher) : m.reviews.gap[gap.is](partner)
}

/** What a round asks: while it is open whatever is asked now, later what was answered in it. */
export function questionsOf(questions: readonly RatingQuestion[], round: RatingRound): RatingQuestion[] {
  const isAnswered = ({ id }: RatingQuestion) => round.answers.some(({ questionId }) => questionId === id)
  return questions.filter((one) => isAnswered(one) || (round.state === 'open' && one.retiredOn === null))
}

/** The last beginning before a round, else the first round before it. */
export function roundBefore(rounds: readonly RatingRound[], round: RatingRound): RatingRound | null {
  const at = rounds.findIndex(({ id }) => id === round.id)
  const earlier = rounds.slice(0, at).filter(({ answers }) => answers.some(({ value }) => value !== null))
  return earlier.findLast(({ moment }) => moment === 'baseline') ?? earlier[0] ?? null
}
