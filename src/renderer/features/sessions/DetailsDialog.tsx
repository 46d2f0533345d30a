// Changes when, where and how long a session was.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { SessionLine } from '../../../contract/sessions'
import { useJournal } from '../../app/journal/journal-context'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { detailsAt, detailsToSend } from './details'
import { DetailsFields } from './DetailsFields'
import styles from './dialog-form.module.css'

interface DetailsDialogProps {
  readonly line: SessionLine
  readonly onClose: () => void
}

export function DetailsDialog({ line, onClose }: DetailsDialogProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const [details, setDetails] = useState(() => detailsAt(line.heldOn, line.minutes, line.place))
  const change = useMutation(
    queries.sessions.setDetails.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() })
        onClose()
      },
    }),
  )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = detailsToSend(details)
    // The zone is the one it was held in, not the one of this desk today.
    if (sent !== null) change.mutate({ sessionId: line.id, ...sent, timeZone: line.timeZone })
  }

  return (
    <Dialog
      title="When and where"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} busy={change.isPending}>
            Save
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
