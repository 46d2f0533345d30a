// Begins a charter. Each tick is the act that carries one part out of the private room.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { CharterLine, CharterPart } from '../../../contract/charter'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import { PartPicks } from './PartPicks'
import styles from './dialogs.module.css'

interface StartDialogProps {
  readonly pair: Pair
  /** The charter that counted until now. */
  readonly before: CharterLine | undefined
  readonly onClose: () => void
}

export function StartDialog({ pair, before, onClose }: StartDialogProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const [title, setTitle] = useState(m.charter.start.usualTitle)
  const [chosen, setChosen] = useState<readonly CharterPart[]>([])
  const once = useSubmitOnce()
  const { data: offers, error } = useQuery({
    ...queries.charter.offers.queryOptions({ input: { pairId: pair.id } }),
    staleTime: 0,
    gcTime: 0,
  })
  const start = useMutation({
    mutationFn: () =>
      vault.charter.start({
        pairId: pair.id,
        title,
        parts: (offers ?? [])
          .filter(({ part }) => chosen.includes(part))
          .map(({ part, fingerprint }) => ({ part, fingerprint })),
      }),
    onError: async () => {
      once.release()
      await queryClient.invalidateQueries({ queryKey: queries.charter.offers.key() })
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queries.charter.list.key() })
      onClose()
    },
  })
  const isMaking = start.isPending || start.isSuccess
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (offers !== undefined && once.claim()) start.mutate()
  }

  return (
    <Dialog
      holdsWords
      title={m.charter.start.title}
      wide
      onClose={onClose}
      leadsAway={isMaking}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={isMaking}>
            {m.charter.start.begin}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        {before === undefined ? null : (
          <p className={styles.lead} dir="auto">
            {m.charter.start.becomesOf(before.title || m.ui.untitled, before.version)}
          </p>
        )}
        <TextField
          label={m.charter.start.titleLabel}
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <p className={styles.lead}>{m.charter.start.lead}</p>
        {offers === undefined ? null : (
          <PartPicks offers={offers} chosen={chosen} carried={[]} onChange={setChosen} />
        )}
        {offers?.length === 0 ? <p className={styles.lead}>{m.charter.start.nothingToCarry}</p> : null}
        <FailureNote error={error ?? start.error} />
      </form>
    </Dialog>
  )
}
