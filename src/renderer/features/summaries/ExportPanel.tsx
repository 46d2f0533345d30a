// Saves the summary as a file, only while nothing would leak and nothing is unsaved; says how it went, and what left before.
import { useQuery } from '@tanstack/react-query'
import { allowsSummary, type DisclosureLevel } from '../../../domain/disclosure-level'
import { firstName } from '../../../domain/first-name'
import { SaveAs } from '../../app/journal/exporting/SaveAs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './ExportPanel.module.css'
import { LeftBefore } from './LeftBefore'

interface ExportPanelProps {
  readonly pairId: string
  readonly summaryId: string
  readonly isEmpty: boolean
  /** The level it needs by what it shows. */
  readonly neededLevel: DisclosureLevel
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** Places in the partner’s words: an export can reach others. */
  readonly theirsCount: number
}

export function ExportPanel({
  pairId,
  summaryId,
  isEmpty,
  neededLevel,
  isSaved,
  leakCount,
  theirsCount,
}: ExportPanelProps) {
  const { queries } = useJournal()
  const subject = { kind: 'summary', id: summaryId } as const
  const { data: charter } = useQuery(queries.charter.level.queryOptions({ input: { pairId } }))
  const { data: handOver } = useQuery(queries.handover.state.queryOptions({ input: { subject } }))
  const isAgreed = handOver !== undefined && signed.has(handOver.status)
  const reason =
    reasonOfCharter(charter?.level ?? null, neededLevel) ??
    reasonAgainst(isEmpty, isSaved, leakCount) ??
    (theirsCount > 0 ? m.leaks.theirs.notYet(firstName(handOver?.partnerName ?? '')) : null)

  return (
    <section className={styles.panel} aria-label={m.summaries.export.title}>
      <GroupTitle>{m.summaries.export.title}</GroupTitle>
      <SaveAs
        subject={subject}
        isAgreed={isAgreed}
        reason={reason}
        note={isAgreed ? m.summaries.export.everyPageAgreed : m.summaries.export.everyPage}
      />
      <LeftBefore summaryId={summaryId} />
    </section>
  )
}

/** Words that both signed, whatever became of them later. */
const signed: ReadonlySet<string> = new Set(['agreed', 'superseded', 'retracted'])

const reasonOfCharter = (level: DisclosureLevel | null, needed: DisclosureLevel): string | null =>
  level === null || allowsSummary(level, needed) ? null : m.summaries.export.notAtLevel(level)

function reasonAgainst(isEmpty: boolean, isSaved: boolean, leakCount: number | null): string | null {
  if (isEmpty) return m.summaries.export.notWhileEmpty
  if (!isSaved) return m.summaries.export.notBeforeSaved
  if (leakCount === null) return m.summaries.export.notBeforeChecked
  if (leakCount > 0) return m.summaries.export.notWhileLeaking
  return null
}
