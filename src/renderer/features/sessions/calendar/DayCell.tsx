// A day of the calendar: its number, which plans a session when it is pressed, and what lies on it.
import Plus from 'lucide-react/icons/plus'
import { useState, type KeyboardEvent } from 'react'
import type { SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { asFullDay, localNow } from '../../../ui/local-dates'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { timeInShort } from '../../../app/journal/meeting-time'
import styles from './DayCell.module.css'

interface DayCellProps {
  readonly day: string
  readonly isInMonth: boolean
  readonly takesFocus: boolean
  readonly lines: readonly SessionLine[]
  /** Partner's names by pair. */
  readonly names: ReadonlyMap<string, string>
  readonly onPlan: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onGoToSession: (sessionId: string) => void
}

const MOST_SHOWN = 2

export function DayCell(props: DayCellProps) {
  const { day, isInMonth, takesFocus, lines, names, onPlan, onKeyDown, onGoToSession } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole || lines.length <= MOST_SHOWN + 1 ? lines : lines.slice(0, MOST_SHOWN)
  const isToday = day === localNow().slice(0, 10)
  return (
    <td
      className={joinClasses(styles.cell, !isInMonth && styles.outside)}
      aria-current={isToday ? 'date' : undefined}
    >
      <button
        type="button"
        className={styles.day}
        data-day={day}
        tabIndex={takesFocus ? 0 : -1}
        aria-label={m.calendar.planOn(asFullDay(day))}
        title={m.calendar.planOn(asFullDay(day))}
        onClick={onPlan}
        onKeyDown={onKeyDown}
      >
        <span className={isToday ? styles.today : styles.number}>{Number(day.slice(8))}</span>
        <Plus strokeWidth={1.75} aria-hidden="true" />
      </button>
      <ul className={styles.entries}>
        {shown.map((line) => (
          <li key={line.id}>
            <button
              type="button"
              className={joinClasses(styles.entry, styles[line.state])}
              onClick={() => onGoToSession(line.id)}
            >
              <b className={styles.title} dir="auto">
                {line.title || m.ui.untitled}
              </b>
              <span className={styles.facts} dir="auto">
                {timeInShort(line)} · {names.get(line.pairId)}
              </span>
              {line.state === 'planned' || line.state === 'cancelled' ? (
                <VisuallyHidden> {m.sessions.states[line.state]}</VisuallyHidden>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      {shown.length < lines.length ? (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {m.calendar.more(lines.length - shown.length)}
        </button>
      ) : null}
    </td>
  )
}
