// What a request to the shell left to say: that it failed, or that a chosen folder holds no vault.
import { m } from '../../messages'
import { Callout } from '../../ui/Callout'
import { ProblemNote } from './ProblemNote'
import type { ShellAnswer } from './use-shell-request'
import styles from './ShellAnswerNote.module.css'

interface ShellAnswerNoteProps {
  readonly answer: ShellAnswer
  /** Of the note itself: nothing takes room while there is nothing to say. */
  readonly className?: string | undefined
}

export function ShellAnswerNote({ answer, className }: ShellAnswerNoteProps) {
  return (
    <>
      <div role="status" className={styles.region}>
        {answer.isNotAVault ? (
          <div className={className}>
            <Callout title={m.errors.folder.noVault.title}>{m.errors.folder.noVault.next}</Callout>
          </div>
        ) : null}
      </div>
      {answer.problem ? (
        <div className={className}>
          <ProblemNote problem={answer.problem} />
        </div>
      ) : null}
    </>
  )
}
