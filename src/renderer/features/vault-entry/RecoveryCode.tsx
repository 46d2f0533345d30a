// The code in its groups.
import { m } from '../../messages'
import styles from './RecoveryCode.module.css'

interface RecoveryCodeProps {
  readonly groups: readonly string[]
}

export function RecoveryCode({ groups }: RecoveryCodeProps) {
  return (
    <ol className={styles.code} aria-label={m.entry.recovery.codeLabel}>
      {groups.map((group, index) => (
        <li key={index}>{group}</li>
      ))}
    </ol>
  )
}
