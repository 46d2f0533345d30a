// Lets one place leave on purpose, with a reason; never a whole kind of them.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { LeakHit, LeakSubject } from '../../../../contract/leaks'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { TextArea } from '../../../ui/TextArea'
import { useJournal } from '../journal-context'
import { checkAgain } from './check-again'
import styles from './LeakCard.module.css'

interface LetLeaveDialogProps {
  readonly subject: LeakSubject
  readonly leak: LeakHit
  readonly onClose: () => void
}

const LONGEST_REASON = 500

export function LetLeaveDialog({ subject, leak, onClose }: LetLeaveDialogProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const formId = useId()
  const letLeave = useMutation(
    queries.leaks.override.mutationOptions({
      onSuccess: async () => {
        await checkAgain(queryClient, queries, subject)
        onClose()
      },
    }),
  )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (reason.trim() !== '' && !letLeave.isPending)
      letLeave.mutate({ subject, key: leak.key, reason: reason.trim() })
  }
  return (
    <Dialog
      title={m.leaks.letLeave.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button type="submit" form={formId} busy={letLeave.isPending} disabled={reason.trim() === ''}>
            {m.leaks.letLeave.do}
          </Button>
        </>
      }
    >
      <p className={styles.asked} dir="auto">
        {m.leaks.quote(leak.quote)}
      </p>
      <p>{m.leaks.letLeave.text}</p>
      <form id={formId} onSubmit={submit} autoComplete="off">
        <TextArea
          label={m.leaks.letLeave.reason}
          hint={m.leaks.letLeave.reasonHint}
          maxLength={LONGEST_REASON}
          data-start
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </form>
      <FailureNote error={letLeave.error} />
    </Dialog>
  )
}
