// Saves the summary as a file, only while nothing would leak and nothing is unsaved; says how it went, and what left before.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ExportFormat, ExportOutcome } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { useJournal } from '../../app/journal/journal-context'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './ExportPanel.module.css'
import { outcomeInWords } from './export-words'
import { LeftBefore } from './LeftBefore'

interface ExportPanelProps {
  readonly summaryId: string
  readonly isEmpty: boolean
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
}

export function ExportPanel({ summaryId, isEmpty, isSaved, leakCount }: ExportPanelProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const reasonId = useId()
  const [running, setRunning] = useState<ExportFormat | null>(null)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const reason = reasonAgainst(isEmpty, isSaved, leakCount)

  const save = async (format: ExportFormat) => {
    setRunning(format)
    setOutcome(null)
    try {
      setOutcome(await bridge.call('exportSummary', { summaryId, format }))
    } catch {
      setOutcome({ is: 'failed', incident: '' })
    } finally {
      setRunning(null)
      await queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() })
    }
  }

  return (
    <section className={styles.panel} aria-label="Export">
      <GroupTitle>Export</GroupTitle>
      <div className={styles.buttons}>
        <Button
          kind="primary"
          disabled={reason !== null || running === 'markdown'}
          busy={running === 'pdf'}
          aria-describedby={reasonId}
          onClick={() => void save('pdf')}
        >
          Save as PDF…
        </Button>
        <Button
          disabled={reason !== null || running === 'pdf'}
          busy={running === 'markdown'}
          aria-describedby={reasonId}
          onClick={() => void save('markdown')}
        >
          Save as Markdown…
        </Button>
      </div>
      <p id={reasonId} className={styles.note}>
        {reason ?? 'Every page says: Draft, not agreed.'}
      </p>
      <p role="status" className={styles.outcome}>
        {outcome === null ? null : outcomeInWords(outcome)}
      </p>
      <LeftBefore summaryId={summaryId} />
    </section>
  )
}

function reasonAgainst(isEmpty: boolean, isSaved: boolean, leakCount: number | null): string | null {
  if (isEmpty) return 'Not while the sheet is empty.'
  if (!isSaved) return 'Not before the last change is saved.'
  if (leakCount === null) return 'Not before the leak check is done.'
  if (leakCount > 0) return 'Not while private words would leak. Remove or rephrase them first.'
  return null
}
