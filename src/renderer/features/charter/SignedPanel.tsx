// A page that is ready: whose signature is there, and the way to change it.
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './panels.module.css'

interface SignedPanelProps {
  readonly pair: Pair
  readonly version: number
  readonly isChanging: boolean
  /** Begins to change it, or leaves it as it is. */
  readonly onChange: () => void
}

export function SignedPanel({ pair, version, isChanging, onChange }: SignedPanelProps) {
  const { signed } = m.charter
  return (
    <section className={styles.panel} aria-label={signed.title}>
      <GroupTitle>{signed.title}</GroupTitle>
      <p className={styles.note} role="status">
        {signed.state(version)}
      </p>
      <p className={styles.note}>{signed.notPossibleYet}</p>
      <ul className={styles.list}>
        <li className={styles.signature}>
          <Avatar name={pair.myName} side="me" />
          <span>
            {signed.you} · <span className={styles.faint}>{signed.notYet}</span>
          </span>
        </li>
        <li className={styles.signature}>
          <Avatar name={pair.partnerName} side="partner" />
          <span dir="auto">
            {pair.partnerName} · <span className={styles.faint}>{signed.notYet}</span>
          </span>
        </li>
      </ul>
      <div className={styles.row}>
        <Button onClick={onChange}>{isChanging ? signed.leaveAsItIs : signed.change}</Button>
      </div>
      <p className={styles.faint}>{signed.changeMakes(version + 1, version)}</p>
    </section>
  )
}
