// A new session: one that lies ahead, or one to write about. Title, when, where, how long; perhaps a template.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import { useJournal } from '../../../app/journal/journal-context'
import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { localNow } from '../../../ui/local-dates'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import { useSubmitOnce } from '../../../ui/use-submit-once'
import { detailsToSend, whatDiffers, type Details } from './details'
import { DetailsFields } from './DetailsFields'
import { KindChoice, type NewKind } from './KindChoice'
import { startDetails, useProposedDetails } from './proposed-details'
import { TemplateField } from './TemplateField'
import styles from './dialog-form.module.css'

interface NewSessionDialogProps {
  /** The pairs to choose from; the first one is meant, unless another is chosen. */
  readonly pairs: readonly Pair[]
  /** It is planned for this day. */
  readonly day?: string
  /** What one came for; else the day says it. */
  readonly kind?: NewKind
  readonly onClose: () => void
  readonly onMade: (sessionId: string) => void
}

export function NewSessionDialog({ pairs, day, onClose, onMade, ...asked }: NewSessionDialogProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const formId = useId()
  const [kind, setKind] = useState<NewKind>(
    asked.kind ?? (day !== undefined && day >= localNow().slice(0, 10) ? 'planned' : 'held'),
  )
  const [pairId, setPairId] = useState(pairs[0]?.id ?? '')
  const [title, setTitle] = useState('')
  const [templateId, setTemplateId] = useState('')
  const proposed = useProposedDetails(pairId)
  const [typed, setTyped] = useState<Partial<Details>>({})
  // What nobody has touched goes with the kind and the pair.
  const details = { ...(kind === 'planned' && day === undefined ? proposed : startDetails(day)), ...typed }
  const pair = pairs.find(({ id }) => id === pairId)
  const once = useSubmitOnce()
  const create = useMutation({
    mutationFn: async (sent: NonNullable<ReturnType<typeof detailsToSend>>) => {
      const template = templateId === '' ? null : await vault.templates.read({ templateId })
      const document = template?.document ?? null
      return vault.sessions.create({ pairId, title, ...sent, state: kind, document })
    },
    onError: once.release,
    onSuccess: async (session) => {
      await queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() })
      onMade(session.id)
    },
  })
  const isMaking = create.isPending || create.isSuccess
  const chooseKind = (next: NewKind) => {
    setKind(next)
    setTemplateId('')
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const sent = detailsToSend(details)
    if (sent !== null && once.claim()) create.mutate(sent)
  }

  return (
    <Dialog
      holdsWords
      title={m.sessions.create.title}
      onClose={onClose}
      leadsAway={isMaking}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={isMaking}>
            {kind === 'planned' ? m.sessions.create.plan : m.sessions.create.start}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <KindChoice value={kind} onChange={chooseKind} />
        {pairs.length < 2 ? null : (
          <Select
            label={m.calendar.whichPair}
            value={pairId}
            onChange={(event) => setPairId(event.target.value)}
          >
            {pairs.map((pair) => (
              <option key={pair.id} value={pair.id}>
                {pair.partnerName}
              </option>
            ))}
          </Select>
        )}
        <TextField
          label={m.ui.title}
          hint={kind === 'planned' ? m.sessions.create.plannedTitleHint : m.sessions.create.titleHint}
          maxLength={200}
          data-start
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <DetailsFields
          value={details}
          onChange={(next) => setTyped({ ...typed, ...whatDiffers(details, next) })}
        />
        {pair === undefined ? null : (
          <TemplateField
            purpose={pair.purpose}
            part={kind === 'planned' ? 'prep' : 'note'}
            value={templateId}
            onChange={setTemplateId}
          />
        )}
        <FailureNote error={create.error} />
      </form>
    </Dialog>
  )
}
