// Keeps what is asked under a name of one's own.
import { useMutation } from '@tanstack/react-query'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { localNow } from '../../../ui/local-dates'
import { NameDialog } from '../../../ui/NameDialog'
import { requestOf, type Asked } from '../asked'

interface SaveSearchDialogProps {
  readonly asked: Asked
  readonly onClose: () => void
}

const LONGEST_NAME = 60

export function SaveSearchDialog({ asked, onClose }: SaveSearchDialogProps) {
  const { queries } = useJournal()
  const save = useMutation(queries.search.saved.add.mutationOptions({ onSuccess: onClose }))
  const { text, filters } = requestOf(asked, localNow().slice(0, 10))
  return (
    <NameDialog
      title={m.search.saved.title}
      label={m.search.saved.name}
      hint={m.search.saved.nameHint}
      name={asked.text.trim().slice(0, LONGEST_NAME)}
      error={save.error}
      isBusy={save.isPending || save.isSuccess}
      onName={(name) => save.mutate({ name, text, filters })}
      onClose={onClose}
    />
  )
}
