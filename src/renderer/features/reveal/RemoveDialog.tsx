// Asks before a reveal goes out of the vault for good.
import { useMutation } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'

interface RemoveDialogProps {
  readonly revealId: string
  readonly onClose: () => void
  readonly onRemoved: () => void
}

export function RemoveDialog({ revealId, onClose, onRemoved }: RemoveDialogProps) {
  const { vault } = useJournal()
  const { remove } = m.reveal
  const gone = useMutation({
    mutationFn: () => vault.reveal.remove({ revealId }),
    onSuccess: onRemoved,
  })
  return (
    <Dialog
      title={remove.title}
      onClose={onClose}
      leadsAway={gone.isSuccess}
      actions={
        <>
          <Button data-start onClick={onClose}>
            {m.ui.cancel}
          </Button>
          <Button kind="danger" busy={gone.isPending} onClick={() => gone.mutate()}>
            {remove.yes}
          </Button>
        </>
      }
    >
      <p>{remove.text}</p>
      <FailureNote error={gone.error} />
    </Dialog>
  )
}
