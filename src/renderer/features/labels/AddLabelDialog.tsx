// A new tag or person; a name that is there already stands for the one that bears it.
import { useMutation } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { NameDialog } from '../../ui/NameDialog'
import { queriesOf, type LabelKind } from './label-kind'

interface AddLabelDialogProps {
  readonly kind: LabelKind
  readonly onClose: () => void
}

export function AddLabelDialog({ kind, onClose }: AddLabelDialogProps) {
  const add = useMutation(queriesOf(useJournal(), kind).add.mutationOptions({ onSuccess: onClose }))
  return (
    <NameDialog
      title={m.labels.addTitle(kind)}
      label={m.labels.name}
      name=""
      error={add.error}
      isBusy={add.isPending || add.isSuccess}
      onName={(name) => add.mutate({ name })}
      onClose={onClose}
    />
  )
}
