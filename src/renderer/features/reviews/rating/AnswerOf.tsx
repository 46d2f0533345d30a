// The answer of one side: five dots by keyboard or click, a word on it, and what it was before.
import { useRef, useState } from 'react'
import type { RatingAnswer } from '../../../../contract/reviews'
import { HIGHEST, valueOf, type RatingSide } from '../../../../domain/ratings'
import { useJournal } from '../../../app/journal/journal-context'
import { useSavedValue } from '../../../editor/use-saved-value'
import { m } from '../../../messages/unlocked'
import { DotChoice } from '../../../ui/Dots'
import { FailureNote } from '../../../ui/FailureNote'
import { joinClasses } from '../../../ui/join-classes'
import { TextArea } from '../../../ui/TextArea'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { levelInWords } from './levels'
import type { QuestionProps } from './question-props'
import styles from './RateList.module.css'

interface AnswerOfProps extends QuestionProps {
  readonly side: RatingSide
}

export function AnswerOf({ pair, question, round, earlier, side }: AnswerOfProps) {
  const { vault } = useJournal()
  const found = round.answers.find((one) => one.questionId === question.id && one.side === side)
  const { value, change, flush, error } = useSavedValue<Pick<RatingAnswer, 'value' | 'comment'>>(
    { value: found?.value ?? null, comment: found?.comment ?? '' },
    (answer) => vault.reviews.rate({ roundId: round.id, questionId: question.id, side, ...answer }),
  )
  const [isCommenting, setCommenting] = useState(value.comment !== '')
  const dots = useRef<HTMLDivElement>(null)
  const isCommentWanted = useRef(false)
  const who = m.reviews.side(side, pair.partnerName)
  const choose = (level: number | null) => {
    change({ ...value, value: level })
    flush()
  }
  return (
    <div ref={dots} className={joinClasses(styles.side, side === 'partner' && styles.partner)}>
      <DotChoice
        legend={
          <>
            <span aria-hidden="true">{side === 'me' ? m.reviews.you : m.reviews.told(pair.partnerName)}</span>
            <VisuallyHidden>{m.reviews.legend(who, question.text)}</VisuallyHidden>
          </>
        }
        count={HIGHEST}
        value={value.value}
        nameOf={(level) => levelInWords(question, level)}
        onChange={choose}
      />
      <p className={styles.under}>
        {earlier === null || value.value === null ? null : (
          <span>{sinceInWords(valueOf(earlier.answers, question.id, side), value.value)}</span>
        )}
        {value.value === null ? null : (
          <button
            type="button"
            className={styles.small}
            aria-label={m.reviews.clear(question.text, who)}
            onClick={() => {
              choose(null)
              // This button goes away: the focus goes on to what it cleared.
              dots.current?.querySelector('input')?.focus()
            }}
          >
            {m.reviews.clearShort}
          </button>
        )}
        {isCommenting ? null : (
          <button
            type="button"
            className={styles.small}
            aria-label={m.reviews.addComment(question.text, who)}
            onClick={() => {
              isCommentWanted.current = true
              setCommenting(true)
            }}
          >
            {m.reviews.comment}
          </button>
        )}
      </p>
      {isCommenting ? (
        <TextArea
          label={m.reviews.commentLabel(question.text, who)}
          hideLabel
          // Whoever asked for it writes in it; one that was there before takes no focus.
          ref={(field) => {
            if (isCommentWanted.current) field?.focus()
            isCommentWanted.current = false
          }}
          rows={2}
          maxLength={2000}
          value={value.comment}
          onChange={(event) => change({ ...value, comment: event.target.value })}
          onBlur={flush}
        />
      ) : null}
      <FailureNote error={error} />
    </div>
  )
}

function sinceInWords(from: number | null, to: number): string {
  if (from === null) return ''
  return from === to ? m.reviews.since.same(to) : m.reviews.since.moved(from, to)
}
