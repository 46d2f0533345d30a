// Deleting for good is said in honest words first: what goes, what is overwritten, and what nobody can reach.
import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Trashed } from '../../../contract/trash'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { dropGoneDrafts } from './gone-drafts'

interface DeleteDialogProps {
  readonly thing: Trashed
  readonly onClose: () => void
}

export function DeleteDialog({ thing, onClose }: DeleteDialogProps) {
  const journal = useJournal()
  const say = useNotice()
  const name = thing.name || m.ui.untitled
  const remove = useMutation({
    mutationFn: () => journal.vault.trash.deleteForGood({ kind: thing.kind, id: thing.id }),
    onSuccess: () => {
      void dropGoneDrafts(journal).catch(() => undefined)
      say({ words: m.trash.deleted(name) })
      onClose()
    },
  })
  return (
    <Confirm
      title={m.trash.confirm.title(name)}
      yes={m.trash.confirm.yes}
      takesWith={thing.kind === 'pair' ? <WithPair pairId={thing.id} /> : takesWith(thing)}
      error={remove.error}
      isBusy={remove.isPending || remove.isSuccess}
      onYes={() => remove.mutate()}
      onClose={onClose}
    />
  )
}

interface EmptyDialogProps {
  readonly count: number
  readonly onClose: () => void
}

export function EmptyDialog({ count, onClose }: EmptyDialogProps) {
  const journal = useJournal()
  const say = useNotice()
  const empty = useMutation({
    mutationFn: () => journal.vault.trash.empty({}),
    onSuccess: ({ count: gone }) => {
      void dropGoneDrafts(journal).catch(() => undefined)
      say({ words: m.trash.emptied(gone) })
      onClose()
    },
  })
  return (
    <Confirm
      title={m.trash.confirm.emptyTitle(count)}
      yes={m.trash.confirm.yesEmpty}
      takesWith={null}
      error={empty.error}
      isBusy={empty.isPending || empty.isSuccess}
      onYes={() => empty.mutate()}
      onClose={onClose}
    />
  )
}

interface ConfirmProps {
  readonly title: string
  readonly yes: string
  readonly takesWith: ReactNode
  readonly error: unknown
  readonly isBusy: boolean
  readonly onYes: () => void
  readonly onClose: () => void
}

function Confirm({ title, yes, takesWith: more, error, isBusy, onYes, onClose }: ConfirmProps) {
  const words = m.trash.confirm
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          {/* The safe way is the one that Enter takes. */}
          <Button data-start onClick={onClose}>
            {m.ui.cancel}
          </Button>
          <Button kind="primary" busy={isBusy} onClick={onYes}>
            {yes}
          </Button>
        </>
      }
    >
      {more === null ? null : <p>{more}</p>}
      <p>{words.atOnce}</p>
      <p>{words.copies}</p>
      <FailureNote error={error} />
    </Dialog>
  )
}

/** Nothing while it is not known. */
function WithPair({ pairId }: { readonly pairId: string }) {
  const { queries } = useJournal()
  const { data } = useQuery({ ...queries.trash.withPair.queryOptions({ input: { pairId } }), staleTime: 0 })
  const { pair, register } = m.trash.confirm.takesWith
  if (data === undefined) return null
  return `${pair(data.sessionCount, data.goalCount, data.summaryCount)} ${register}`
}

function takesWith(thing: Trashed): string | null {
  const { session, label, register } = m.trash.confirm.takesWith
  switch (thing.kind) {
    case 'session':
      return session
    case 'tag':
    case 'person':
    case 'goal':
      return label
    case 'summary':
      return register
    default:
      return null
  }
}
