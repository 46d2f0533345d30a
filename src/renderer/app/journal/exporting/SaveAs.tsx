// The buttons that make a file of a summary or a charter, and what came of it. A file is made and read back first; it is
// looked at in a dialog, and leaves only from there.
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ExportFormat, ExportOutcome, ExportSubject, PrepareOutcome } from '../../../../contract/shell'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { bridge } from '../../bridge'
import { outcomeInWords, preparedInWords } from '../export-words'
import { useJournal } from '../journal-context'
import { ExportDialog } from './ExportDialog'
import { SaveVerifier } from './SaveVerifier'
import styles from './SaveAs.module.css'

interface SaveAsProps {
  readonly subject: ExportSubject
  /** Both signed it: it can be bundled with the signatures. */
  readonly isAgreed: boolean
  /** Why not now; null: nothing is against it. */
  readonly reason: string | null
  /** What every page will say. */
  readonly note: string
}

const always: readonly ExportFormat[] = ['pdf', 'docx', 'html', 'markdown']

export function SaveAs({ subject, isAgreed, reason, note }: SaveAsProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const reasonId = useId()
  const [running, setRunning] = useState<ExportFormat | null>(null)
  const [prepared, setPrepared] = useState<PrepareOutcome | null>(null)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)

  const prepare = async (format: ExportFormat) => {
    setRunning(format)
    setOutcome(null)
    setPrepared(null)
    try {
      setPrepared(await bridge.call('prepareExport', { subject, format }))
    } catch {
      setPrepared({ is: 'failed', incident: '' })
    } finally {
      setRunning(null)
    }
  }
  const done = (how: ExportOutcome | null) => {
    setPrepared(null)
    setOutcome(how)
    void queryClient.invalidateQueries({ queryKey: queries.summaries.register.key() })
  }
  const formats: readonly ExportFormat[] = isAgreed ? ['zip', ...always] : always

  return (
    <div className={styles.saveAs}>
      <div className={styles.buttons}>
        {formats.map((format, index) => (
          <Button
            key={format}
            kind={index === 0 ? 'primary' : 'default'}
            disabled={reason !== null || (running !== null && running !== format)}
            busy={running === format}
            aria-describedby={reasonId}
            onClick={() => void prepare(format)}
          >
            {m.exporting.buttons[format]}
          </Button>
        ))}
      </div>
      <p id={reasonId} className={styles.note}>
        {reason ?? note}
      </p>
      <p role="status" className={styles.outcome}>
        {running !== null
          ? m.exporting.preparing
          : prepared !== null && prepared.is !== 'ready'
            ? preparedInWords(prepared)
            : outcome === null
              ? null
              : outcomeInWords(outcome)}
      </p>
      {isAgreed ? <SaveVerifier /> : null}
      {prepared?.is === 'ready' ? <ExportDialog exportId={prepared.exportId} onDone={done} /> : null}
    </div>
  )
}
