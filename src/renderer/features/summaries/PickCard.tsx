// A marked passage with its tick.
import { m } from '../../messages/unlocked'
import { Chip } from '../../ui/Chip'
import { Spinner } from '../../ui/Spinner'
import { joinClasses } from '../../ui/join-classes'
import styles from './PickCard.module.css'

interface PickCardProps {
  readonly words: string
  readonly isChosen: boolean
  /** Chosen, but deleted on the sheet. */
  readonly isGone: boolean
  readonly isMoving: boolean
  readonly isDisabled: boolean
  readonly onChange: () => void
}

export function PickCard({ words, isChosen, isGone, isMoving, isDisabled, onChange }: PickCardProps) {
  return (
    <label className={joinClasses(styles.card, !isChosen && styles.off)}>
      <input
        type="checkbox"
        autoComplete="off"
        className={styles.box}
        checked={isMoving ? !isChosen : isChosen}
        aria-disabled={isDisabled}
        aria-busy={isMoving}
        onChange={() => {
          if (!isDisabled) onChange()
        }}
      />
      <span className={styles.words}>
        <span dir="auto">{words}</span>
        {isGone && !isMoving ? <Chip>{m.summaries.picks.notOnTheSheet}</Chip> : null}
      </span>
      {isMoving ? <Spinner /> : null}
    </label>
  )
}
