// How the answers of one side moved between two rounds: only what was answered both times, never an average.
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, RatingQuestion, RatingRound } from '../../../../contract/reviews'
import {
  deltasBetween,
  fell,
  HIGHEST,
  LOWEST,
  rose,
  type Delta,
  type RatingSide,
} from '../../../../domain/ratings'
import { m } from '../../../messages/unlocked'
import { Dumbbells } from '../../../ui/charts/Dumbbells'
import { Figure } from '../../../ui/charts/Figure'
import { asPlainDay } from '../../../ui/local-dates'
import { levelInWords } from '../rating/levels'

interface DeltaFigureProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly earlier: RatingRound
  readonly later: RatingRound
  readonly side: RatingSide
}

interface Moved extends Delta {
  readonly question: RatingQuestion
}

export function DeltaFigure({ pair, all, earlier, later, side }: DeltaFigureProps) {
  const who = m.reviews.side(side, pair.partnerName)
  const deltas = deltasBetween(earlier.answers, later.answers).filter((one) => one.side === side)
  const moved = all.questions.flatMap((question): Moved[] =>
    deltas.filter(({ questionId }) => questionId === question.id).map((one) => ({ ...one, question })),
  )
  if (moved.length === 0) return null
  const { delta } = m.reviews
  const [then, now] = [delta.thenOn(asPlainDay(earlier.onDay)), delta.nowOn(asPlainDay(later.onDay))]
  const words = ({ question, from, to }: Moved) =>
    delta.row(question.text, levelInWords(question, from), levelInWords(question, to))
  return (
    <Figure
      title={delta.title(who)}
      finding={findingOf(moved)}
      legend={[
        { label: then, tone: side, mark: 'ring' },
        { label: now, tone: side, mark: 'dot' },
      ]}
      table={{
        caption: delta.caption(who),
        columns: [delta.question, then, now],
        rows: moved.map(({ question, from, to }) => [
          question.text,
          levelInWords(question, from),
          levelInWords(question, to),
        ]),
      }}
    >
      <Dumbbells
        label={delta.label(who)}
        scale={{ min: LOWEST, max: HIGHEST, low: delta.low, high: delta.high }}
        rows={moved.map((one) => ({
          key: one.questionId,
          label: one.question.text,
          words: words(one),
          tone: side,
          from: one.from,
          to: one.to,
        }))}
      />
    </Figure>
  )
}

const NAMED = 2

function findingOf(moved: readonly Moved[]): string {
  const { delta } = m.reviews
  const named = (chosen: readonly Delta[]) =>
    chosen
      .flatMap(({ questionId }) => moved.filter((one) => one.questionId === questionId))
      .map(({ question, from, to }) => delta.one(question.text, from, to))
      .join(', ')
  const [up, down] = [rose(moved, NAMED), fell(moved, NAMED)]
  if (up.length + down.length === 0) return delta.steady
  return [
    ...(up.length > 0 ? [delta.rose(named(up))] : []),
    ...(down.length > 0 ? [delta.fell(named(down))] : []),
  ].join(' ')
}
