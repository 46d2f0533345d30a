// The questions of a reveal: answered by me until I seal, read afterwards, and at the end with the partner's answers
// beside mine, as received from them. They never become an estimate of mine.
import { useState } from 'react'
import type { AskedQuestion, GivenAnswer, OpenReveal } from '../../../contract/reveal'
import { HIGHEST } from '../../../domain/ratings'
import { m } from '../../messages/unlocked'
import { Dots } from '../../ui/Dots'
import { joinClasses } from '../../ui/join-classes'
import { LeftOut } from './LeftOut'
import { MyAnswer } from './MyAnswer'
import styles from './Reveal.module.css'

export function Questions({ reveal }: { readonly reveal: OpenReveal }) {
  const { id, phase } = reveal
  const isWritten = phase === 'draft' || phase === 'asked'
  /** The key of the question that was left out, or asked again, last. */
  const [moved, setMoved] = useState<string | null>(null)
  return (
    <ol className={styles.questions}>
      {inTheirPlaces(reveal).map((question) =>
        'place' in question ? (
          <li key={question.key} className={styles.question}>
            <LeftOut
              revealId={id}
              question={question}
              takesFocus={question.key === moved}
              onAsked={() => setMoved(question.key)}
            />
          </li>
        ) : (
          <li key={question.key} className={styles.question}>
            <Asked reveal={reveal} question={question} />
            {isWritten ? (
              <MyAnswer
                reveal={reveal}
                question={question}
                takesFocus={question.key === moved}
                onLeftOut={() => setMoved(question.key)}
              />
            ) : (
              <Sides reveal={reveal} question={question} />
            )}
          </li>
        ),
      )}
    </ol>
  )
}

interface QuestionProps {
  readonly reveal: OpenReveal
  readonly question: AskedQuestion
}

function Asked({ reveal: { partnerName }, question }: QuestionProps) {
  return (
    <>
      <p className={styles.text} dir="auto">
        {question.text}
      </p>
      <p className={styles.hint} dir="auto">
        {[whoseInWords(question, partnerName), endsInWords(question)].filter(Boolean).join(' · ')}
      </p>
    </>
  )
}

function Sides({ reveal: { mine, theirs, partnerName }, question }: QuestionProps) {
  const answerIn = (answers: readonly GivenAnswer[]) => answers.find(({ key }) => key === question.key)
  return (
    <div className={styles.sides}>
      <Said who={m.reveal.you} side="me" question={question} answer={answerIn(mine)} />
      {theirs === null ? null : (
        <Said who={partnerName} side="partner" question={question} answer={answerIn(theirs)} />
      )}
    </div>
  )
}

/** Those that are asked, and between them those that are not. */
function inTheirPlaces({
  questions,
  leftOut,
}: OpenReveal): (AskedQuestion | OpenReveal['leftOut'][number])[] {
  const asked = [...questions]
  return Array.from({ length: questions.length + leftOut.length }, (_none, place) => {
    const out = leftOut.find((question) => question.place === place)
    return out ?? asked.shift() ?? []
  }).flat()
}

interface SaidProps {
  readonly who: string
  readonly side: 'me' | 'partner'
  readonly question: AskedQuestion
  readonly answer: GivenAnswer | undefined
}

function Said({ who, side, question, answer }: SaidProps) {
  const value = answer?.value ?? null
  const words = answer?.words ?? ''
  const { level, unanswered } = m.reveal.question
  return (
    <div className={joinClasses(styles.side, side === 'partner' && styles.partner)}>
      <p className={styles.who} dir="auto">
        {who}
      </p>
      {value === null ? null : (
        <p>
          <Dots count={HIGHEST} value={value} tone={side} words={level(value, question.low, question.high)} />
        </p>
      )}
      {words === '' ? null : (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
      {value === null && words === '' ? <p className={styles.hint}>{unanswered}</p> : null}
    </div>
  )
}

const whoseInWords = ({ whose }: AskedQuestion, partner: string): string => {
  const { about } = m.reveal.question
  return whose === 'partner' ? about.partner(partner) : about[whose]
}

const endsInWords = ({ kind, low, high }: AskedQuestion): string =>
  kind === 'scale' && low !== '' && high !== '' ? m.reveal.question.ends(low, high) : ''
