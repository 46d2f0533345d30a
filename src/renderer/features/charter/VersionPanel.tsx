// A page that is ready: which version it is, and the way to change it.
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './panels.module.css'

interface VersionPanelProps {
  readonly version: number
  readonly isAgreed: boolean
  readonly isChanging: boolean
  /** Begins to change it, or leaves it as it is. */
  readonly onChange: () => void
}

export function VersionPanel({ version, isAgreed, isChanging, onChange }: VersionPanelProps) {
  const { signed } = m.charter
  return (
    <section className={styles.panel} aria-label={signed.title}>
      <GroupTitle>{signed.title}</GroupTitle>
      <p className={styles.note} role="status">
        {isAgreed ? signed.agreed(version) : signed.state(version)}
      </p>
      <div className={styles.row}>
        <Button onClick={onChange}>{isChanging ? signed.leaveAsItIs : signed.change}</Button>
      </div>
      <p className={styles.faint}>
        {isAgreed
          ? signed.changeMakesOfAgreed(version + 1, version)
          : signed.changeMakes(version + 1, version)}
      </p>
    </section>
  )
}
