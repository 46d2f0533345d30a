// The answers of a round to be read: mine and my partner's side by side, with words for what lies between.
import type { Pair } from '../../../../contract/pairs'
import type { PairReviews, RatingQuestion, RatingRound } from '../../../../contract/reviews'
import { HIGHEST, type RatingSide } from '../../../../domain/ratings'
import { m } from '../../../messages/unlocked'
import { Dots } from '../../../ui/Dots'
import { gapInWords, levelInWords, questionsOf } from './levels'
import styles from './SideBySide.module.css'

interface SideBySideProps {
  readonly pair: Pair
  readonly all: PairReviews
  readonly round: RatingRound
}

export function SideBySide({ pair, all, round }: SideBySideProps) {
  const questions = questionsOf(all.questions, { ...round, state: 'done' })
  if (questions.length === 0) return <p className={styles.none}>{m.reviews.latest.none}</p>
  return (
    <ul className={styles.list}>
      {questions.map((question) => (
        <li key={question.id} className={styles.row}>
          <p className={styles.question} dir="auto">
            {question.text}
          </p>
          <Answer side="me" {...{ pair, question, round }} />
          <Answer side="partner" {...{ pair, question, round }} />
          <p className={styles.gap}>{gapInWords(round, question.id, pair.partnerName)}</p>
        </li>
      ))}
    </ul>
  )
}

interface AnswerProps {
  readonly side: RatingSide
  readonly pair: Pair
  readonly question: RatingQuestion
  readonly round: RatingRound
}

function Answer({ side, pair, question, round }: AnswerProps) {
  const found = round.answers.find((one) => one.questionId === question.id && one.side === side)
  const value = found?.value ?? null
  const words = value === null ? m.reviews.notAnswered : levelInWords(question, value)
  return (
    <div className={styles.answer}>
      <span className={styles.who}>{m.reviews.side(side, pair.partnerName)}</span>
      <span className={styles.said}>
        <Dots count={HIGHEST} value={value ?? 0} tone={side} words={words} />
        <span className={styles.level} aria-hidden="true">
          {words}
        </span>
      </span>
      {found?.comment ? (
        <p className={styles.comment} dir="auto">
          {found.comment}
        </p>
      ) : null}
    </div>
  )
}
