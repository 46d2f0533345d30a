// A new session: title and when, where, how long. It starts with now.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import { useJournal } from '../../app/journal/journal-context'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { nowRounded } from '../../ui/local-dates'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import { detailsAt, detailsToSend } from './details'
import { DetailsFields } from './DetailsFields'
import styles from './dialog-form.module.css'

interface NewSessionDialogProps {
  readonly pairId: string
  readonly onClose: () => void
  readonly onMade: (sessionId: string) => void
}

export function NewSessionDialog({ pairId, onClose, onMade }: NewSessionDialogProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const [title, setTitle] = useState('')
  const [details, setDetails] = useState(() => detailsAt(nowRounded(), 60, null))
  const once = useSubmitOnce()
  const create = useMutation(
    queries.sessions.create.mutationOptions({
      onError: once.release,
      onSuccess: async (session) => {
        await queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() })
        onMade(session.id)
      },
    }),
  )
  const isMaking = create.isPending || create.isSuccess
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = detailsToSend(details)
    if (sent !== null && once.claim()) create.mutate({ pairId, title, ...sent })
  }

  return (
    <Dialog
      title="New session"
      onClose={onClose}
      leadsAway={isMaking}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" form={formId} busy={isMaking}>
            Start writing
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <TextField
          label="Title"
          hint="What it was about. It can wait."
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <DetailsFields value={details} onChange={setDetails} />
        <FailureNote error={create.error} />
      </form>
    </Dialog>
  )
}
