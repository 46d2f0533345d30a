// Answers the questions from two lines of names, for those who would rather write down who stands where.
// Invariant: the names are kept nowhere.
import { useState } from 'react'
import type { Pair } from '../../../../../contract/pairs'
import type { LineAnswers } from '../../../../../domain/line-check'
import { answersOf, chainFrom, relationIn } from '../../../../../domain/reporting-chain'
import { m } from '../../../../messages/unlocked'
import { Button } from '../../../../ui/Button'
import { TextArea } from '../../../../ui/TextArea'
import styles from './lines.module.css'

interface ChainsProps {
  readonly pair: Pair
  readonly onAnswer: (answers: LineAnswers) => void
}

export function Chains({ pair, onAnswer }: ChainsProps) {
  const [mine, setMine] = useState('')
  const [partners, setPartners] = useState('')
  const words = m.pairs.lines.chains
  const answer = () =>
    onAnswer(answersOf(relationIn(chainFrom(pair.myName, mine), chainFrom(pair.partnerName, partners))))
  return (
    <details className={styles.chains}>
      <summary className={styles.summary}>{words.title}</summary>
      <div className={styles.chainFields}>
        <p>{words.text}</p>
        <div className={styles.two}>
          <TextArea
            label={words.mine}
            value={mine}
            maxLength={1000}
            onChange={(event) => setMine(event.target.value)}
          />
          <TextArea
            label={words.partners(pair.partnerName)}
            value={partners}
            maxLength={1000}
            onChange={(event) => setPartners(event.target.value)}
          />
        </div>
        <Button className={styles.record} disabled={mine.trim() + partners.trim() === ''} onClick={answer}>
          {words.answer}
        </Button>
      </div>
    </details>
  )
}
