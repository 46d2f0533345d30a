// Starts a summary. Ticking the names is the act that carries both into the shared room.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './StartDialog.module.css'

interface StartDialogProps {
  readonly pair: Pair
  readonly onClose: () => void
  readonly onStarted: (summaryId: string) => void
}

export function StartDialog({ pair, onClose, onStarted }: StartDialogProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const [title, setTitle] = useState('')
  const [withNames, setWithNames] = useState(false)
  const once = useSubmitOnce()
  const start = useMutation(
    queries.summaries.start.mutationOptions({
      onError: once.release,
      onSuccess: async (summary) => {
        await queryClient.invalidateQueries({ queryKey: queries.summaries.list.key() })
        onStarted(summary.id)
      },
    }),
  )
  const isMaking = start.isPending || start.isSuccess
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (once.claim()) start.mutate({ pairId: pair.id, title, withNames })
  }

  return (
    <Dialog
      title={m.summaries.create.title}
      onClose={onClose}
      leadsAway={isMaking}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={isMaking}>
            {m.summaries.create.start}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <TextField
          label={m.ui.title}
          hint={m.summaries.create.titleHint}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div className={styles.names}>
          <Checkbox
            label={m.summaries.create.withNames(pair.myName, pair.partnerName)}
            checked={withNames}
            aria-describedby={`${formId}names`}
            onChange={(event) => setWithNames(event.target.checked)}
          />
          <p id={`${formId}names`} className={styles.hint}>
            {m.summaries.create.withNamesHint}
          </p>
        </div>
        <FailureNote error={start.error} />
      </form>
    </Dialog>
  )
}
