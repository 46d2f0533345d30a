// The notes whose words are linked to a goal, newest session first.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { asLongDay } from '../../ui/local-dates'
import styles from './TouchedBy.module.css'

interface TouchedByProps {
  readonly goalId: string
  readonly onGoToSession: (sessionId: string) => void
}

export function TouchedBy({ goalId, onGoToSession }: TouchedByProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery(
    queries.mentions.of.queryOptions({ input: { kind: 'goal', targetId: goalId }, gcTime: 0 }),
  )
  if (error) return <FailureNote error={error} />
  return (
    <ul className={styles.list} aria-label={m.goals.touchedBy}>
      {data?.map(({ noteId, sessionId, sessionTitle, heldOn, words }) => (
        <li key={noteId}>
          <button type="button" className={styles.link} onClick={() => onGoToSession(sessionId)}>
            <span className={styles.head}>
              <b dir="auto">{sessionTitle || m.ui.untitled}</b> · {asLongDay(heldOn)}
            </span>
            <span className={styles.words} dir="auto">
              {words}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
