// Saves the page as a file, only while nothing would leak and nothing is unsaved; says how it went.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ExportFormat, ExportOutcome } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { outcomeInWords } from '../../app/journal/export-words'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import styles from './panels.module.css'

interface PrintPanelProps {
  readonly charterId: string
  readonly isSaved: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
}

export function PrintPanel({ charterId, isSaved, leakCount }: PrintPanelProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const reasonId = useId()
  const [running, setRunning] = useState<ExportFormat | null>(null)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const reason = reasonAgainst(isSaved, leakCount)
  const { print } = m.charter

  const save = async (format: ExportFormat) => {
    setRunning(format)
    setOutcome(null)
    try {
      const subject = { kind: 'charter', id: charterId } as const
      setOutcome(await bridge.call('exportDocument', { subject, format }))
    } catch {
      setOutcome({ is: 'failed', incident: '' })
    } finally {
      setRunning(null)
      await queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() })
    }
  }
  const button = (format: ExportFormat) => (
    <Button
      disabled={reason !== null || (running !== null && running !== format)}
      busy={running === format}
      aria-describedby={reasonId}
      onClick={() => {
        void save(format)
      }}
    >
      {print[format]}
    </Button>
  )

  return (
    <section className={styles.panel} aria-label={print.title}>
      <GroupTitle>{print.title}</GroupTitle>
      <div className={styles.row}>
        {button('pdf')}
        {button('markdown')}
      </div>
      <p id={reasonId} className={styles.faint}>
        {reason ?? print.everyPage}
      </p>
      <p role="status" className={styles.outcome}>
        {outcome === null ? null : outcomeInWords(outcome)}
      </p>
    </section>
  )
}

function reasonAgainst(isSaved: boolean, leakCount: number | null): string | null {
  if (!isSaved) return m.summaries.export.notBeforeSaved
  if (leakCount === null) return m.summaries.export.notBeforeChecked
  return leakCount > 0 ? m.charter.print.notWhileLeaking : null
}
