// Thirty digits in six groups, large enough to be read aloud: first those of one, then those of the other.
import { useId } from 'react'
import { m } from '../../messages/unlocked'
import { DigitGroups } from './DigitGroups'
import styles from './Digits.module.css'

interface DigitsProps {
  readonly digits: readonly string[]
  readonly partnerName: string
  readonly readsFirst: 'me' | 'partner'
}

const GROUPS_READ_BY_ONE = 3

export function Digits({ digits, partnerName, readsFirst }: DigitsProps) {
  const { compare } = m.pairing
  const id = useId()
  const [first, second] =
    readsFirst === 'me'
      ? [compare.youRead(partnerName), compare.theyRead(partnerName)]
      : [compare.theyRead(partnerName), compare.youRead(partnerName)]
  const halves = [
    { says: first, groups: digits.slice(0, GROUPS_READ_BY_ONE), after: 0 },
    { says: second, groups: digits.slice(GROUPS_READ_BY_ONE), after: GROUPS_READ_BY_ONE },
  ]
  return (
    <div role="group" aria-label={compare.digits} className={styles.digits}>
      {halves.map(({ says, ...half }) => {
        const saysId = `${id}${String(half.after)}`
        return (
          <div key={half.after} className={styles.half}>
            <p id={saysId} className={styles.says}>
              {says}
            </p>
            <DigitGroups {...half} count={digits.length} labelledBy={saysId} className={styles.groups} />
          </div>
        )
      })}
    </div>
  )
}
