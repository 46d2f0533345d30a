// Why the two meet: one of four.
import { useId } from 'react'
import type { PairPurpose } from '../../../contract/pairs'
import styles from './PurposeChoice.module.css'

interface PurposeChoiceProps {
  readonly value: PairPurpose
  readonly onChoose: (purpose: PairPurpose) => void
}

const purposes: readonly { readonly is: PairPurpose; readonly name: string; readonly says: string }[] = [
  {
    is: 'educational',
    name: 'Craft',
    says: 'Learn each other’s craft: tools, methods, how things are made.',
  },
  { is: 'diversity', name: 'Perspective', says: 'See the company from where the other stands.' },
  { is: 'strategy', name: 'Strategy', says: 'Think together about where things should go.' },
  { is: 'own', name: 'In our own words', says: 'Something else. Say it in the sentence below.' },
]

export function PurposeChoice({ value, onChoose }: PurposeChoiceProps) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>What brings you together?</legend>
      {purposes.map((one) => (
        <label key={one.is} className={styles.option}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            checked={one.is === value}
            onChange={() => onChoose(one.is)}
          />
          <b className={styles.name}>{one.name}</b>
          <span className={styles.says}>{one.says}</span>
        </label>
      ))}
    </fieldset>
  )
}
