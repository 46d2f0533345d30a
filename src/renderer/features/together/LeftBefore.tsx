// When the document on the table left before, as the register says.
import { useQuery } from '@tanstack/react-query'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { asMoment } from '../../ui/local-dates'
import styles from './OnTable.module.css'
import { useTable } from './table-context'

interface LeftBeforeProps {
  readonly subjectId: string
  /** What left may have been an earlier one. */
  readonly hasVersions?: boolean
}

export function LeftBefore({ subjectId, hasVersions = false }: LeftBeforeProps) {
  const { queries } = useTable()
  const { data: entries } = useQuery(queries.register.list.queryOptions({ input: {} }))
  if (entries === undefined) return null
  const { leftBefore } = m.together
  const title = hasVersions ? leftBefore.anyVersion : leftBefore.title
  const ofThis = entries.filter((entry) => entry.subjectId === subjectId && entry.state === 'left')
  return (
    <section className={styles.left} aria-label={title}>
      <GroupTitle>{title}</GroupTitle>
      {ofThis.length === 0 ? <p>{leftBefore.never}</p> : null}
      <ul>
        {ofThis.map(({ id, format, at }) => (
          <li key={id}>{leftBefore.line(m.register.formats[format], asMoment(at))}</li>
        ))}
      </ul>
    </section>
  )
}
