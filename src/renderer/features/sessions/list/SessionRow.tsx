// One session in a list: its title, its first words, and in a line when it is and how far it is.
import type { SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { asShortDay, localNow } from '../../../ui/local-dates'
import { timeThereInWords } from '../../../app/journal/meeting-time'
import styles from './SessionRow.module.css'

interface SessionRowProps {
  readonly line: SessionLine
  readonly isOpen: boolean
  /** Where sessions of several pairs stand together. */
  readonly partnerName?: string
  readonly onOpen: (sessionId: string) => void
}

export function SessionRow({ line, isOpen, partnerName, onOpen }: SessionRowProps) {
  return (
    <button
      type="button"
      className={joinClasses(styles.link, isOpen && styles.open)}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => onOpen(line.id)}
    >
      <b className={joinClasses(styles.title, line.state === 'cancelled' && styles.cancelled)} dir="auto">
        {line.title || m.ui.untitled}
      </b>
      {line.excerpt === '' ? null : (
        <span className={styles.excerpt} dir="auto">
          {line.excerpt}
        </span>
      )}
      <span className={styles.facts}>
        {partnerName === undefined ? null : `${partnerName} · `}
        {asShortDay(line.heldOn)}
        {line.state === 'planned' ? `, ${timeThereInWords(line)}` : null}
        {line.minutes === null ? null : ` · ${m.sessions.minutes(line.minutes)}`} · <HowFar line={line} />
      </span>
    </button>
  )
}

function HowFar({ line }: { readonly line: SessionLine }) {
  if (line.state === 'cancelled') return m.sessions.states.cancelled
  if (line.state === 'planned') {
    if (line.heldOn < localNow()) return <b className={styles.asks}>{m.sessions.list.didItTakePlace}</b>
    const { planned } = m.sessions.states
    return line.wasMoved ? `${planned} · ${m.sessions.list.moved}` : planned
  }
  if (line.carriedCount > 0)
    return <b className={styles.carried}>{m.sessions.sharing.carried(line.carriedCount)}</b>
  if (line.markedCount > 0)
    return <span className={styles.marked}>{m.sessions.sharing.marked(line.markedCount)}</span>
  return m.sessions.sharing.private
}
