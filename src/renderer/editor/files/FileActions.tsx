// What can be done with an attachment outside of the note. Both leave a readable copy; the shell asks first.
import { useState } from 'react'
import type { CopyOutcome } from '../../../contract/shell'
import { assertNever } from '../../../domain/result'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { useNoteDesk } from '../desk/use-note-desk'
import styles from './files.module.css'

interface FileActionsProps {
  readonly attachmentId: string
  readonly isThere: boolean
  /** Null: the note is only read. */
  readonly onRemove: (() => void) | null
}

export function FileActions({ attachmentId, isThere, onRemove }: FileActionsProps) {
  const source = useNoteDesk()?.attachments ?? null
  const [problem, setProblem] = useState<string | null>(null)
  const words = m.note.files

  const attempt = (act: Promise<CopyOutcome> | undefined) => {
    setProblem(null)
    act?.then(
      (outcome) => setProblem(outcomeWords(outcome)),
      () => setProblem(words.failed),
    )
  }
  return (
    <>
      <div className={styles.actions}>
        {isThere && source !== null ? (
          <>
            <Button kind="quiet" onClick={() => attempt(source.open(attachmentId))}>
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
