// The line over the title: what this is, which draft of it, and where it stands with the partner.
import { useQuery } from '@tanstack/react-query'
import type { SummaryStatus } from '../../../contract/summaries'
import { firstName } from '../../../domain/first-name'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import styles from './Sheet.module.css'

interface SheetHeadProps {
  readonly summaryId: string
  readonly status: SummaryStatus
}

export function SheetHead({ summaryId, status }: SheetHeadProps) {
  const { queries } = useJournal()
  const subject = { kind: 'summary', id: summaryId } as const
  const { data: handOver } = useQuery(queries.handover.state.queryOptions({ input: { subject } }))
  const { kind, locked } = m.summaries.sheet
  const sent = handOver?.rounds.filter(
    ({ side, act }) => side === 'me' && (act === 'propose' || act === 'counter'),
  )
  // The partner’s words, as they came, are no draft of mine.
  const isTheirs = status === 'answered' && handOver?.isUnchanged === true && handOver.signed.me === null
  const words = isTheirs ? kind.theirs(firstName(handOver.partnerName)) : kind[status]
  const whyLocked = Object.entries(locked).find(([one]) => one === status)?.[1]
  return (
    <>
      <div className={styles.kind}>
        <GroupTitle as="p">{typeof words === 'string' ? words : words((sent?.length ?? 0) + 1)}</GroupTitle>
        <span className={joinClasses(styles.stamp, status === 'agreed' && styles.agreed)}>
          {m.summaries.status[status]}
        </span>
      </div>
      {whyLocked === undefined ? null : <p className={styles.locked}>{whyLocked}</p>}
    </>
  )
}
