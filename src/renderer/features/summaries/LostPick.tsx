// Carried words that are no longer marked, or no longer so, in the private room: the copy stays until it is withdrawn.
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import styles from './Picks.module.css'

interface LostPickProps {
  readonly words: string
  readonly why: string
  readonly isOnSheet: boolean
  readonly isDisabled: boolean
  readonly isStill: boolean
  readonly onWithdraw: () => void
}

export function LostPick({ words, why, isOnSheet, isDisabled, isStill, onWithdraw }: LostPickProps) {
  return (
    <div className={styles.lost}>
      <p className={styles.words} dir="auto">
        {words}
      </p>
      <div className={styles.row}>
        <span className={styles.chips}>
          <Chip>{why}</Chip>
          {isOnSheet ? null : <Chip>{m.summaries.picks.notOnTheSheet}</Chip>}
        </span>
        {isStill ? null : (
          <Button kind="quiet" disabled={isDisabled} onClick={onWithdraw}>
            {m.summaries.picks.withdraw}
          </Button>
        )}
      </div>
    </div>
  )
}
