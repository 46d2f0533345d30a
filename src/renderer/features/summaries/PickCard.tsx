// A marked passage with its tick.
import { Spinner } from '../../ui/Spinner'
import { joinClasses } from '../../ui/join-classes'
import styles from './PickCard.module.css'

interface PickCardProps {
  readonly words: string
  readonly isChosen: boolean
  readonly isMoving: boolean
  readonly isDisabled: boolean
  readonly onChange: () => void
}

export function PickCard({ words, isChosen, isMoving, isDisabled, onChange }: PickCardProps) {
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
      <span className={styles.words}>{words}</span>
      {isMoving ? <Spinner /> : null}
    </label>
  )
}
