// The code in its groups.
import styles from './RecoveryCode.module.css'

interface RecoveryCodeProps {
  readonly groups: readonly string[]
}

export function RecoveryCode({ groups }: RecoveryCodeProps) {
  return (
    <ol className={styles.code} aria-label="Recovery code, seven groups of four">
      {groups.map((group, index) => (
        <li key={index}>{group}</li>
      ))}
    </ol>
  )
}
