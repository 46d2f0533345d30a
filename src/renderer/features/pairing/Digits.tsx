// Thirty digits in six groups, large enough to be read aloud: first those of one, then those of the other.
import { useId } from 'react'
import { m } from '../../messages/unlocked'
import styles from './Digits.module.css'

interface DigitsProps {
  readonly digits: readonly string[]
  readonly partnerName: string
  readonly readsFirst: 'me' | 'partner'
}

export function Digits({ digits, partnerName, readsFirst }: DigitsProps) {
  const { compare } = m.pairing
  const [first, second] =
    readsFirst === 'me'
      ? [compare.youRead(partnerName), compare.theyRead(partnerName)]
      : [compare.theyRead(partnerName), compare.youRead(partnerName)]
  return (
    <div role="group" aria-label={compare.digits} className={styles.digits}>
      <Half says={first} groups={digits.slice(0, 3)} />
      <Half says={second} groups={digits.slice(3)} />
    </div>
  )
}

function Half({ says, groups }: { readonly says: string; readonly groups: readonly string[] }) {
  const id = useId()
  return (
    <div className={styles.half}>
      <p id={id} className={styles.says}>
        {says}
      </p>
      <ol aria-labelledby={id} className={styles.groups}>
        {groups.map((group, at) => (
          <li key={at}>{group}</li>
        ))}
      </ol>
    </div>
  )
}
