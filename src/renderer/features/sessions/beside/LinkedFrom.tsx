// Other notes that link to this session.
import { useQuery } from '@tanstack/react-query'
import Link from 'lucide-react/icons/link-2'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { asDay } from '../../../ui/local-dates'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'

interface LinkedFromProps {
  readonly sessionId: string
  readonly onGoToSession: (sessionId: string) => void
}

export function LinkedFrom({ sessionId, onGoToSession }: LinkedFromProps) {
  const { queries } = useJournal()
  const { data } = useQuery(
    queries.mentions.of.queryOptions({ input: { kind: 'session', targetId: sessionId }, gcTime: 0 }),
  )
  const links = data?.filter((link) => link.sessionId !== sessionId) ?? []
  if (links.length === 0) return null
  return (
    <BesideGroup title={m.sessions.beside.linkedFrom}>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.noteId} className={styles.item}>
            <Link strokeWidth={1.75} aria-hidden="true" />
            <button
              type="button"
              className={styles.link}
              dir="auto"
              onClick={() => onGoToSession(link.sessionId)}
            >
              {link.sessionTitle || m.ui.untitled}
            </button>
            <span className={styles.facts} dir="auto">
              {asDay(link.heldOn)} · {link.words}
            </span>
          </li>
        ))}
      </ul>
    </BesideGroup>
  )
}
