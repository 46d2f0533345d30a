// A new card: of which kind, what it is about, whose it is. The rest is written on the card itself.
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import { CARD_KINDS, FORMATS, type CardKind, type Format, type Whom } from '../../../domain/card-kinds'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './NewCardDialog.module.css'

interface NewCardDialogProps {
  readonly pair: Pair
  /** What one came for; it can be changed. */
  readonly kind: CardKind
  readonly onClose: () => void
  readonly onMade: (cardId: string) => void
}

const WHOM: readonly Whom[] = ['me', 'partner', 'both']

export function NewCardDialog({ pair, onClose, onMade, ...asked }: NewCardDialogProps) {
  const { vault } = useJournal()
  const formId = useId()
  const [kind, setKind] = useState(asked.kind)
  const [title, setTitle] = useState('')
  const [byWhom, setByWhom] = useState<Whom>('me')
  const [format, setFormat] = useState<Format>('shadowing')
  const once = useSubmitOnce()
  const words = title.trim() || (kind === 'format' ? m.cards.formats[format] : '')
  const add = useMutation({
    mutationFn: () =>
      vault.cards.add({
        pairId: pair.id,
        kind,
        title: words,
        byWhom,
        format: kind === 'format' ? format : null,
        dueOn: null,
        sessionId: null,
        today: localNow().slice(0, 10),
      }),
    onSuccess: ({ id }) => onMade(id),
    onError: once.release,
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (words !== '' && once.claim()) add.mutate()
  }

  return (
    <Dialog
      holdsWords
      wide
      leadsAway={add.isSuccess}
      title={m.cards.new}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={add.isPending} disabled={words === ''}>
            {m.cards.add}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <Choice
          legend={m.cards.kind}
          layout="pairs"
          value={kind}
          onChange={setKind}
          options={CARD_KINDS.map((one) => ({
            value: one,
            label: m.cards.kinds[one],
            says: m.cards.says[one],
          }))}
        />
        {kind === 'format' ? (
          <Choice
            legend={m.cards.details.format}
            layout="row"
            value={format}
            onChange={setFormat}
            options={FORMATS.map((one) => ({ value: one, label: m.cards.formats[one] }))}
          />
        ) : null}
        <TextField
          data-start
          label={m.cards.titles[kind]}
          dir="auto"
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Choice
          legend={m.cards.owners[kind]}
          layout="row"
          value={byWhom}
          onChange={setByWhom}
          options={WHOM.map((one) => ({ value: one, label: m.cards.whom(one, pair.partnerName) }))}
        />
        <FailureNote error={add.error} />
      </form>
    </Dialog>
  )
}
