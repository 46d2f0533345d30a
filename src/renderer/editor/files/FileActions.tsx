// What can be done with an attachment outside of the note. Opening leaves a plain copy, so it is asked first.
import { useState } from 'react'
import type { CopyOutcome } from '../../../contract/shell'
import { assertNever } from '../../../domain/result'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useNoteDesk } from '../desk/use-note-desk'
import styles from './files.module.css'

interface FileActionsProps {
  readonly attachmentId: string
  readonly name: string
  readonly isThere: boolean
  /** Null: the note is only read. */
  readonly onRemove: (() => void) | null
}

export function FileActions({ attachmentId, name, isThere, onRemove }: FileActionsProps) {
  const source = useNoteDesk()?.attachments ?? null
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const words = m.note.files

  const attempt = (act: Promise<CopyOutcome> | undefined) => {
    setProblem(null)
    act?.then(
      (outcome) => setProblem(outcomeWords(outcome)),
      () => setProblem(words.failed),
    )
  }
  const open = () => {
    setAsking(false)
    attempt(source?.open(attachmentId))
  }

  return (
    <>
      <div className={styles.actions}>
        {isThere && source !== null ? (
          <>
            <Button kind="quiet" onClick={() => setAsking(true)}>
              {words.open}
            </Button>
            <Button kind="quiet" onClick={() => attempt(source.saveCopy(attachmentId))}>
              {words.saveCopy}
            </Button>
          </>
        ) : null}
        {onRemove === null ? null : (
          <Button kind="quiet" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
      {problem === null ? null : (
        <p className={styles.failed} role="alert">
          {problem}
        </p>
      )}
      {isAsking ? (
        <Dialog
          title={words.openTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
              <Button kind="primary" onClick={open}>
                {words.openYes}
              </Button>
            </>
          }
        >
          {words.openText(name)}
        </Dialog>
      ) : null}
    </>
  )
}

/** Null: there is nothing to say. */
function outcomeWords(outcome: CopyOutcome): string | null {
  const words = m.note.files
  switch (outcome.is) {
    case 'saved':
    case 'opened':
    case 'cancelled':
      return null
    case 'saveInstead':
      return words.saveInstead
    case 'noProgram':
      return words.noProgram
    case 'problem':
      return (
        { ATTACHMENT_MISSING: words.fileMissing, ATTACHMENT_DAMAGED: words.fileDamaged }[outcome.code] ??
        words.failed
      )
    case 'failed':
      return words.failed
    default:
      return assertNever(outcome)
  }
}
