// One question with the answers of both, and the words for what lies between them.
import { m } from '../../../messages/unlocked'
import { AnswerOf } from './AnswerOf'
import { gapInWords } from './levels'
import type { QuestionProps } from './question-props'
import styles from './RateList.module.css'

export function QuestionRow(props: QuestionProps) {
  const { pair, question, round } = props
  const gap = gapInWords(round, question.id, pair.partnerName)
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.question} dir="auto">
          {question.text}
        </p>
        <p className={styles.ends} dir="auto">
          {m.reviews.ends(question.low, question.high)}
        </p>
      </div>
      <div className={styles.sides}>
        <AnswerOf {...props} side="me" />
        <AnswerOf {...props} side="partner" />
      </div>
      {gap === '' ? null : <p className={styles.gap}>{gap}</p>}
    </li>
  )
}
