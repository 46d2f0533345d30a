// The questions of a reveal: answered by me until I seal, read afterwards, and at the end with the partner's answers
// beside mine, as received from them. They never become an estimate of mine.
import type { AskedQuestion, GivenAnswer, OpenReveal } from '../../../contract/reveal'
import { HIGHEST } from '../../../domain/ratings'
import { m } from '../../messages/unlocked'
import { Dots } from '../../ui/Dots'
import { joinClasses } from '../../ui/join-classes'
import { MyAnswer } from './MyAnswer'
import styles from './Reveal.module.css'

export function Questions({ reveal }: { readonly reveal: OpenReveal }) {
  const { questions, phase, partnerName } = reveal
  const isWritten = phase === 'draft' || phase === 'asked'
  return (
    <ol className={styles.questions}>
      {questions.map((question, at) => (
        <li key={question.key} className={styles.question}>
          <p className={styles.text} dir="auto">
            {question.text}
          </p>
          <p className={styles.hint} dir="auto">
            {[whoseInWords(question, partnerName), endsInWords(question)].filter(Boolean).join(' · ')}
          </p>
          {isWritten ? (
            <MyAnswer reveal={reveal} question={question} />
          ) : (
            <div className={styles.sides}>
              <Said who={m.reveal.you} side="me" question={question} answer={reveal.mine[at]} />
              {reveal.theirs === null ? null : (
                <Said who={partnerName} side="partner" question={question} answer={reveal.theirs[at]} />
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  )
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
