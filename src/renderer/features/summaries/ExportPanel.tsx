// Saves the summary as a file, only while nothing would leak and nothing is unsaved; says how it went, and what left before.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ExportFormat, ExportOutcome } from '../../../contract/shell'
import { allowsSummary, type DisclosureLevel } from '../../../domain/disclosure-level'
import { bridge } from '../../app/bridge'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './ExportPanel.module.css'
import { outcomeInWords } from '../../app/journal/export-words'
import { LeftBefore } from './LeftBefore'

interface ExportPanelProps {
  readonly pairId: string
  readonly summaryId: string
  readonly isEmpty: boolean
  readonly holdsPassages: boolean
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
}

export function ExportPanel({
  pairId,
  summaryId,
  isEmpty,
  holdsPassages,
  isSaved,
  leakCount,
}: ExportPanelProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const reasonId = useId()
  const [running, setRunning] = useState<ExportFormat | null>(null)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const { data: agreed } = useQuery(queries.charter.level.queryOptions({ input: { pairId } }))
  const reason =
    reasonOfCharter(agreed?.level ?? null, holdsPassages) ?? reasonAgainst(isEmpty, isSaved, leakCount)

  const save = async (format: ExportFormat) => {
    setRunning(format)
    setOutcome(null)
    try {
      setOutcome(await bridge.call('exportDocument', { subject: { kind: 'summary', id: summaryId }, format }))
    } catch {
      setOutcome({ is: 'failed', incident: '' })
    } finally {
      setRunning(null)
      await queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() })
    }
  }

  return (
    <section className={styles.panel} aria-label={m.summaries.export.title}>
      <GroupTitle>{m.summaries.export.title}</GroupTitle>
      <div className={styles.buttons}>
        <Button
          kind="primary"
          disabled={reason !== null || running === 'markdown'}
          busy={running === 'pdf'}
          aria-describedby={reasonId}
          onClick={() => void save('pdf')}
        >
          {m.summaries.export.pdf}
        </Button>
        <Button
          disabled={reason !== null || running === 'pdf'}
          busy={running === 'markdown'}
          aria-describedby={reasonId}
          onClick={() => void save('markdown')}
        >
          {m.summaries.export.markdown}
        </Button>
      </div>
      <p id={reasonId} className={styles.note}>
        {reason ?? m.summaries.export.everyPage}
      </p>
      <p role="status" className={styles.outcome}>
        {outcome === null ? null : outcomeInWords(outcome)}
      </p>
      <LeftBefore summaryId={summaryId} />
    </section>
  )
}

const reasonOfCharter = (level: DisclosureLevel | null, holdsPassages: boolean): string | null =>
  level === null || allowsSummary(level, holdsPassages) ? null : m.summaries.export.notAtLevel(level)

function reasonAgainst(isEmpty: boolean, isSaved: boolean, leakCount: number | null): string | null {
  if (isEmpty) return m.summaries.export.notWhileEmpty
  if (!isSaved) return m.summaries.export.notBeforeSaved
  if (leakCount === null) return m.summaries.export.notBeforeChecked
  if (leakCount > 0) return m.summaries.export.notWhileLeaking
  return null
}
