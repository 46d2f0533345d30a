// What already left of this summary, from the register.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { asMoment } from '../../ui/local-dates'
import styles from './LeftBefore.module.css'

export function LeftBefore({ summaryId }: { readonly summaryId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.summaries.register.queryOptions({ input: {} }))
  // Of what failed nothing left; the register still has it.
  const entries = data?.filter((entry) => entry.subjectId === summaryId && entry.state !== 'failed') ?? []
  if (entries.length === 0) return null
  return (
    <div className={styles.left}>
      <GroupTitle as="h3">{m.summaries.export.whatLeft(entries.length)}</GroupTitle>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={styles.name}>{entry.fileName}</span>
            <span className={styles.facts}>
              {m.register.formats[entry.format]} · {asMoment(entry.at)} · {m.register.states[entry.state]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
