// Saves the page as a file, only while nothing would leak and nothing is unsaved; says how it went.
import { useQuery } from '@tanstack/react-query'
import { firstName } from '../../../domain/first-name'
import { SaveAs } from '../../app/journal/exporting/SaveAs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './panels.module.css'

interface PrintPanelProps {
  readonly charterId: string
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** Places in the partner’s words: an export can reach others. */
  readonly theirsCount: number
}

export function PrintPanel({ charterId, isSaved, leakCount, theirsCount }: PrintPanelProps) {
  const { queries } = useJournal()
  const subject = { kind: 'charter', id: charterId } as const
  const { data: handOver } = useQuery(queries.handover.state.queryOptions({ input: { subject } }))
  const isAgreed = handOver?.status === 'agreed' && handOver.isUnchanged
  const isOpen = handOver?.status === 'proposed' || handOver?.status === 'answered'
  const isWaiting = isOpen && handOver.isUnchanged
  const { print } = m.charter

  return (
    <section className={styles.panel} aria-label={print.title}>
      <GroupTitle>{print.title}</GroupTitle>
      <SaveAs
        subject={subject}
        isAgreed={isAgreed}
        reason={
          reasonAgainst(isSaved, leakCount) ??
          (theirsCount > 0 ? m.leaks.theirs.notYet(firstName(handOver?.partnerName ?? '')) : null)
        }
        note={isAgreed ? print.everyPageAgreed : isWaiting ? print.everyPageWaits : print.everyPage}
      />
    </section>
  )
}

function reasonAgainst(isSaved: boolean, leakCount: number | null): string | null {
  if (!isSaved) return m.summaries.export.notBeforeSaved
  if (leakCount === null) return m.summaries.export.notBeforeChecked
  return leakCount > 0 ? m.charter.print.notWhileLeaking : null
}
