// The goals that passages of this note are linked to.
import { useQuery } from '@tanstack/react-query'
import Target from 'lucide-react/icons/target'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { asDay } from '../../../ui/local-dates'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'

interface GoalsTouchedProps {
  readonly pairId: string
  readonly partnerName: string
  readonly goalIds: readonly string[]
}

export function GoalsTouched({ pairId, partnerName, goalIds }: GoalsTouchedProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.goals.list.queryOptions({ input: { pairId } }))
  const touched = data?.filter(({ id }) => goalIds.includes(id)) ?? []
  if (touched.length === 0) return null
  return (
    <BesideGroup title={m.sessions.beside.goals}>
      <ul className={styles.list}>
        {touched.map(({ id, title, forWhom, dueOn }) => (
          <li key={id} className={styles.item}>
            <Target strokeWidth={1.75} aria-hidden="true" />
            <span dir="auto">{title}</span>
            <span className={styles.facts}>
              {m.goals.forInWords(forWhom, partnerName)}
              {dueOn === null ? null : ` · ${m.goals.by(asDay(dueOn))}`}
            </span>
          </li>
        ))}
      </ul>
    </BesideGroup>
  )
}
