// The code large enough to be copied by hand, each group with its number.
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './LargeCode.module.css'

interface LargeCodeProps {
  readonly groups: readonly string[]
  readonly onClose: () => void
}

export function LargeCode({ groups, onClose }: LargeCodeProps) {
  return (
    <Dialog
      title={m.entry.recovery.largeTitle}
      onClose={onClose}
      wide
      actions={<Button onClick={onClose}>{m.ui.done}</Button>}
    >
      <ol className={styles.code}>
        {groups.map((group, index) => (
          <li key={index}>
            <span>{index + 1}</span>
            {group}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{m.entry.recovery.largeNote}</p>
    </Dialog>
  )
}
