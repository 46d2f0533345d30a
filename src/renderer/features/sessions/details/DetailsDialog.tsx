// When, where and how long a session is: corrected, or chosen anew for one that was cancelled.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { SessionLine } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { detailsOf, detailsToSend } from './details'
import { DetailsFields } from './DetailsFields'
import styles from './dialog-form.module.css'

interface DetailsDialogProps {
  readonly line: SessionLine
  /** Plans a cancelled session for the date that is given. */
  readonly plansAgain?: boolean
  readonly onClose: () => void
}

export function DetailsDialog({ line, plansAgain = false, onClose }: DetailsDialogProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const [details, setDetails] = useState(() => detailsOf(line))
  const change = useMutation({
    mutationFn: async (sent: NonNullable<ReturnType<typeof detailsToSend>>) => {
      await vault.sessions.setDetails({ sessionId: line.id, ...sent })
      if (plansAgain) await vault.sessions.reopen({ sessionId: line.id, state: 'planned' })
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() })
      onClose()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = detailsToSend(details)
    if (sent !== null) change.mutate(sent)
  }

  return (
    <Dialog
      holdsWords
      title={plansAgain ? m.steps.again.title : m.sessions.details.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={change.isPending}>
            {plansAgain ? m.steps.again.save : m.ui.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <DetailsFields value={details} onChange={setDetails} />
        <FailureNote error={change.error} />
      </form>
    </Dialog>
  )
}
