// Another name for a tag or person. If it is taken, the two can be made one.
import { useMutation } from '@tanstack/react-query'
import type { Label } from '../../../contract/labels'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { NameDialog } from '../../ui/NameDialog'
import { bearerIn, queriesOf, type LabelKind } from './label-kind'

interface RenameLabelDialogProps {
  readonly kind: LabelKind
  readonly label: Label
  readonly onClose: () => void
  readonly onMerge: (intoId: string) => void
}

export function RenameLabelDialog({ kind, label, onClose, onMerge }: RenameLabelDialogProps) {
  const rename = useMutation(queriesOf(useJournal(), kind).rename.mutationOptions({ onSuccess: onClose }))
  const bearer = bearerIn(rename.error)
  return (
    <NameDialog
      title={m.labels.renameTitle[kind]}
      label={m.labels.name}
      name={label.name}
      error={bearer === undefined ? rename.error : null}
      isBusy={rename.isPending || rename.isSuccess}
      onName={(name) => rename.mutate({ id: label.id, name })}
      onClose={onClose}
    >
      {bearer === undefined ? null : (
        <Callout
          isAlert
          title={m.labels.taken(bearer.name)}
          actions={<Button onClick={() => onMerge(bearer.id)}>{m.labels.mergeInstead}</Button>}
        >
          {m.labels.takenMerge}
        </Callout>
      )}
    </NameDialog>
  )
}
