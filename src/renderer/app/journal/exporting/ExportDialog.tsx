// The last look: the finished file as it will be written, who will be able to read it, and only then the place.
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { FileFacts, Sealing, WaitingExport } from '../../../../contract/exports'
import type { ExportOutcome } from '../../../../contract/shell'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { bridge } from '../../bridge'
import { outcomeInWords } from '../export-words'
import { useJournal } from '../journal-context'
import { FileLook } from './FileLook'
import { firstAnswer, problemOf, sealingOf, type Answer, type AnswerProblem } from './who-can-read'
import { WhoCanRead } from './WhoCanRead'
import styles from './ExportDialog.module.css'

interface ExportDialogProps {
  readonly exportId: string
  /** Null: it was let go of. */
  readonly onDone: (outcome: ExportOutcome | null) => void
}

export function ExportDialog({ exportId, onDone }: ExportDialogProps) {
  const { queries, vault } = useJournal()
  const { data, error } = useQuery(queries.exports.waiting.queryOptions({ input: { exportId }, gcTime: 0 }))
  const close = () => {
    onDone(null)
    void vault.exports.letGo({ exportId })
  }
  if (data === undefined)
    return (
      <Dialog title={m.exporting.title} onClose={close}>
        <FailureNote error={error} />
      </Dialog>
    )
  return <LookAndSave exportId={exportId} waiting={data} onClose={close} onDone={onDone} />
}

type Running = 'asking' | 'sealing' | 'saving'

interface LookAndSaveProps extends ExportDialogProps {
  readonly waiting: WaitingExport
  readonly onClose: () => void
}

function LookAndSave({ exportId, waiting, onClose, onDone }: LookAndSaveProps) {
  const { vault } = useJournal()
  const [facts, setFacts] = useState<FileFacts>(waiting.facts)
  const [answer, setAnswer] = useState<Answer>(() => firstAnswer(waiting))
  const [problem, setProblem] = useState<AnswerProblem | null>(null)
  const [running, setRunning] = useState<Running | null>(null)
  const isLeft = useRef(false)
  const [outcome, setOutcome] = useState<ExportOutcome | null>(null)
  const [failure, setFailure] = useState<unknown>(null)

  const seal = async (sealing: Sealing): Promise<boolean> => {
    setRunning('sealing')
    try {
      setFacts(await vault.exports.seal({ exportId, sealing }))
      return true
    } catch (error) {
      if (codeOf(error) === 'NOT_A_RECIPIENT') setProblem('notARecipient')
      else setFailure(error)
      return false
    }
  }
  /** Not while the file is written: what became of it would be told to nobody. */
  const leave = () => {
    if (running === 'saving') return
    isLeft.current = true
    onClose()
  }
  const save = async () => {
    // Before anything waits: a second click finds it busy.
    setRunning('asking')
    const found = await problemOf(answer)
    setProblem(found)
    setOutcome(null)
    setFailure(null)
    if (found !== null) return setRunning(null)
    const sealing = sealingOf(answer)
    // A file that left before is what it was.
    const isReady = sealing === null || (await seal(sealing))
    if (isLeft.current) return
    if (isReady) {
      setRunning('saving')
      const how = await saved(exportId)
      if (how.is === 'saved') return onDone(how)
      setOutcome(how)
    }
    setRunning(null)
  }

  return (
    <Dialog
      wide
      title={m.exporting.title}
      onClose={leave}
      actions={
        <>
          <p role="status" className={styles.outcome}>
            {saidOf(answer, running, outcome)}
          </p>
          <Button busy={running === 'saving'} onClick={leave}>
            {m.ui.cancel}
          </Button>
          <Button
            kind="primary"
            disabled={answer.is === 'unsaid'}
            busy={running !== null}
            onClick={() => void save()}
          >
            {m.exporting.save}
          </Button>
        </>
      }
    >
      <FileLook isLow facts={facts} look={waiting.look} note={m.exporting.readBack} />
      {answer.is === 'asBefore' ? null : (
        <WhoCanRead
          partner={waiting.partner}
          answer={answer}
          problem={problem}
          onAnswer={(next) => {
            setAnswer(next)
            setProblem(null)
            if (facts.sealedFor !== 'nobody') setFacts(waiting.facts)
          }}
        />
      )}
      <FailureNote error={failure} />
    </Dialog>
  )
}

function saidOf(answer: Answer, running: Running | null, outcome: ExportOutcome | null): string | null {
  const { who, sealing, sealingSlowly } = m.exporting
  if (answer.is === 'unsaid') return who.unsaid
  if (running === 'sealing') return answer.is === 'passphrase' ? sealingSlowly : sealing
  return outcome === null ? null : outcomeInWords(outcome)
}

async function saved(exportId: string): Promise<ExportOutcome> {
  try {
    return await bridge.call('saveExport', { exportId })
  } catch {
    return { is: 'failed', incident: '' }
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)
