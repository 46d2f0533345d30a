// All sessions, newest first, under their months.
import Plus from 'lucide-react/icons/plus'
import type { SessionLine } from '../../../contract/sessions'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import { asMonth, asShortDay } from '../../ui/local-dates'
import styles from './SessionList.module.css'

interface SessionListProps {
  readonly sessions: readonly SessionLine[]
  readonly openId: string
  readonly onOpen: (sessionId: string) => void
  readonly onNew: () => void
}

export function SessionList({ sessions, openId, onOpen, onNew }: SessionListProps) {
  return (
    <section className={styles.list} aria-label="Sessions">
      <Button icon={<Plus strokeWidth={1.75} aria-hidden="true" />} wide onClick={onNew}>
        New session
      </Button>
      {byMonth(sessions).map(([month, lines]) => (
        <section key={month} aria-label={month}>
          <GroupTitle className={styles.month}>{month}</GroupTitle>
          <ul>
            {lines.map((line) => (
              <li key={line.id} className={styles.item}>
                <SessionLink line={line} isOpen={line.id === openId} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

interface SessionLinkProps {
  readonly line: SessionLine
  readonly isOpen: boolean
  readonly onOpen: (sessionId: string) => void
}

function SessionLink({ line, isOpen, onOpen }: SessionLinkProps) {
  return (
    <button
      type="button"
      className={joinClasses(styles.link, isOpen && styles.open)}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => onOpen(line.id)}
    >
      <b className={styles.title} dir="auto">
        {line.title || 'Untitled'}
      </b>
      {line.excerpt === '' ? null : (
        <span className={styles.excerpt} dir="auto">
          {line.excerpt}
        </span>
      )}
      <span className={styles.facts}>
        {asShortDay(line.heldOn)}
        {line.minutes === null ? null : ` · ${String(line.minutes)} min`} · <Sharing line={line} />
      </span>
    </button>
  )
}

function Sharing({ line: { carriedCount, markedCount } }: { readonly line: SessionLine }) {
  if (carriedCount > 0) return <span className={styles.carried}>{carriedCount} in a summary</span>
  if (markedCount > 0) return <span className={styles.marked}>{markedCount} may be shared</span>
  return 'private'
}

function byMonth(sessions: readonly SessionLine[]): [string, SessionLine[]][] {
  const months = new Map<string, SessionLine[]>()
  for (const line of sessions) {
    const month = asMonth(line.heldOn)
    months.set(month, [...(months.get(month) ?? []), line])
  }
  return [...months]
}
