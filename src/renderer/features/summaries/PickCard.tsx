// Something that may be shared, with its tick: chosen by it, put on the sheet by dragging or by its small button.
import CornerDownRight from 'lucide-react/icons/corner-down-right'
import type { ReactNode } from 'react'
import { m } from '../../messages/unlocked'
import { Chip } from '../../ui/Chip'
import { joinClasses } from '../../ui/join-classes'
import { Spinner } from '../../ui/Spinner'
import { usePickDragging } from './dragged-pick'
import type { OnSheet } from './on-the-sheet'
import styles from './PickCard.module.css'

interface PickCardProps {
  readonly words: string
  readonly isChosen: boolean
  /** Chosen, but no longer as it was carried on the sheet. */
  readonly isGone: boolean
  /** Where that is so: how the words stand there all the same. */
  readonly standing?: OnSheet
  /** While it moves: what it will be then. */
  readonly willBeChosen: boolean | undefined
  readonly isDisabled: boolean
  readonly isStill: boolean
  readonly onChange: () => void
  /** Puts it after a text block, or where the caret is; none: it has no place in the text. */
  readonly onPut?: (at?: number) => void
  /** What is said under the words. */
  readonly notes?: ReactNode
  /** What can be done about it besides. */
  readonly children?: ReactNode
}

export function PickCard({
  words,
  isChosen,
  isGone,
  standing = 'no',
  willBeChosen,
  isDisabled,
  isStill,
  onChange,
  ...rest
}: PickCardProps) {
  const { onPut, notes, children } = rest
  const said = m.summaries.picks
  const { setDragged } = usePickDragging()
  const isMoving = willBeChosen !== undefined
  const isLoose = onPut !== undefined && !isDisabled && !isGone
  return (
    <div
      className={joinClasses(styles.card, !(willBeChosen ?? isChosen) && styles.off, isStill && styles.still)}
      draggable={isLoose}
      data-drag-inside={isLoose ? '' : undefined}
      onDragStart={() => setDragged({ drop: (at) => onPut?.(at) })}
      onDragEnd={() => setDragged(null)}
    >
      <label className={styles.row}>
        <input
          type="checkbox"
          autoComplete="off"
          className={styles.box}
          checked={willBeChosen ?? isChosen}
          disabled={isStill}
          aria-disabled={isDisabled}
          aria-busy={isMoving}
          onChange={() => {
            if (!isDisabled) onChange()
          }}
        />
        <span className={styles.words}>
          <span dir="auto">{words}</span>
          {isGone && !isMoving && standing !== 'same' ? (
            <Chip>{standing === 'changed' ? said.changedOnTheSheet : said.notOnTheSheet}</Chip>
          ) : null}
        </span>
      </label>
      {isMoving ? <Spinner /> : null}
      {isLoose && !isMoving ? (
        <button
          type="button"
          className={styles.put}
          title={said.putAtCursorShort}
          aria-label={said.putAtCursor(words)}
          onClick={() => onPut?.()}
        >
          <CornerDownRight strokeWidth={1.75} aria-hidden="true" />
        </button>
      ) : null}
      {notes || children ? (
        <div className={styles.below}>
          {notes}
          {children}
        </div>
      ) : null}
    </div>
  )
}
