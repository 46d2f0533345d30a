// Makes one out of two tags or people, after saying in how many notes that changes something.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Label } from '../../../contract/labels'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { Select } from '../../ui/Select'
import { queriesOf, type LabelKind } from './label-kind'

interface MergeDialogProps {
  readonly kind: LabelKind
  readonly from: Label
  /** Chosen before. */
  readonly intoId: string | null
  readonly onClose: () => void
  readonly onMerged: (into: Label, noteCount: number) => void
}

export function MergeDialog({ kind, from, intoId, onClose, onMerged }: MergeDialogProps) {
  const queries = queriesOf(useJournal(), kind)
  const [chosenId, setChosenId] = useState(intoId ?? '')
  const labels = useQuery(queries.list.queryOptions({ input: {} })).data ?? []
  const others = labels.filter(({ id }) => id !== from.id)
  const into = others.find(({ id }) => id === chosenId)
  const merge = useMutation(
    queries.merge.mutationOptions({
      onSuccess: ({ noteCount }) => {
        if (into !== undefined) onMerged(into, noteCount)
      },
    }),
  )

  return (
    <Dialog
      title={m.labels.mergeTitle(from.name)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button
            kind="primary"
            disabled={into === undefined}
            busy={merge.isPending || merge.isSuccess}
            onClick={() => {
              if (into !== undefined) merge.mutate({ from: from.id, into: into.id })
            }}
          >
            {m.labels.mergeDo}
          </Button>
        </>
      }
    >
      {others.length === 0 ? (
        <p>{m.labels.noOther[kind]}</p>
      ) : (
        <Select
          label={m.labels.mergeInto}
          value={chosenId}
          onChange={(event) => setChosenId(event.target.value)}
        >
          <option value="">{m.labels.mergeChoose}</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {into === undefined ? null : (
        <p>
          {m.labels.mergeSays(from.name, into.name, from.noteCount)} {m.labels.mergeCannotUndo}
        </p>
      )}
      <FailureNote error={merge.error} />
    </Dialog>
  )
}
