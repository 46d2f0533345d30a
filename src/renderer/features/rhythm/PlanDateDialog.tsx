// The next date, as the rhythm proposes it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { localNow, ownZone } from '../../ui/local-dates'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './RhythmForm.module.css'

interface PlanDateDialogProps {
  readonly pair: Pair
  readonly onClose: () => void
  readonly onPlanned: () => Promise<unknown>
  readonly onGoToSession: (sessionId: string) => void
}

export function PlanDateDialog({ pair, onClose, onPlanned, onGoToSession }: PlanDateDialogProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const formId = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const input = { pairId: pair.id, from: `${localNow().slice(0, 10)}T23:59`, count: 1, timeZone: ownZone() }
  const { data } = useQuery(queries.rhythm.propose.queryOptions({ input }))
  const proposed = data?.[0]
  const heldOn = typed ?? proposed?.heldOn ?? 'T'
  const [day = '', time = ''] = heldOn.split('T')
  const once = useSubmitOnce()
  /** Made already, though not all that follows was done: a second try makes no second one. */
  const madeId = useRef<string | null>(null)
  const plan = useMutation({
    mutationFn: async () => {
      const { timeZone = ownZone(), minutes = null } = proposed ?? {}
      const details = { heldOn: `${day}T${time.slice(0, 5)}`, timeZone, minutes, place: null, title: '' }
      const session = { pairId: pair.id, ...details, state: 'planned', document: null } as const
      madeId.current ??= (await vault.sessions.create(session)).id
      await onPlanned()
      await queryClient.invalidateQueries({ queryKey: queries.sessions.key() })
      return madeId.current
    },
    onError: once.release,
    onSuccess: (sessionId) => {
      say({
        words: m.rhythm.plan.saved,
        action: { label: m.rhythm.plan.open, act: () => onGoToSession(sessionId) },
      })
      onClose()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (day !== '' && time !== '' && once.claim()) plan.mutate()
  }
  return (
    <Dialog
      holdsWords
      title={m.rhythm.plan.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={plan.isPending}>
            {m.rhythm.plan.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <p className={styles.lead}>{m.rhythm.plan.lead}</p>
        <div className={styles.fields}>
          <TextField
            label={m.rhythm.plan.date}
            type="date"
            required
            min="1900-01-01"
            max="9899-12-31"
            value={day}
            onChange={(event) => setTyped(`${event.target.value}T${time}`)}
          />
          <TextField
            label={m.rhythm.plan.time}
            type="time"
            required
            value={time}
            onChange={(event) => setTyped(`${day}T${event.target.value}`)}
          />
        </div>
        <FailureNote error={plan.error} />
      </form>
    </Dialog>
  )
}
