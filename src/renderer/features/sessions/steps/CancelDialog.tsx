// A planned session will not take place: who cancelled it, why, and when one meets instead.
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { SessionLine } from '../../../../contract/sessions'
import { daysLater } from '../../../../domain/calendar-day'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { Choice } from '../../../ui/Choice'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { localNow } from '../../../ui/local-dates'
import { detailsOf, heldOnToSend } from '../details/details'
import fields from '../details/DetailsFields.module.css'
import form from '../details/dialog-form.module.css'
import { WhenFields } from '../details/WhenFields'
import { whenInWords } from '../session-words'
import type { StepDialogProps } from './MoveDialog'
import { useStep } from './use-step'
import { WhoAndWhy, type Reason } from './WhoAndWhy'

export function CancelDialog(props: StepDialogProps) {
  const { queries } = useJournal()
  const { pairId, heldOn } = props.line
  const input = {
    pairId,
    from: heldOn > localNow() ? `${daysLater(heldOn, 1).slice(0, 10)}T00:00` : localNow(),
  }
  const { data, error } = useQuery({ ...queries.sessions.next.queryOptions({ input }), gcTime: 0 })
  if (data === undefined && error === null) return null
  return <Cancelling {...props} next={data ?? null} />
}

/** As long after the cancelled one, or after now where that has passed. */
const LATER_DAYS = 7

function Cancelling({
  pair,
  line,
  facts,
  onClose,
  next,
}: StepDialogProps & { readonly next: SessionLine | null }) {
  const formId = useId()
  const { cancelling } = m.steps
  const [reason, setReason] = useState<Reason>({ by: 'me', why: '' })
  const [kind, setKind] = useState<'another' | 'none'>(next === null ? 'another' : 'none')
  const [when, setWhen] = useState(() => detailsOf({ ...line, heldOn: weekLater(line.heldOn) }))
  const [lacksDate, setLacksDate] = useState(false)
  const step = useStep(facts)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const heldOn = kind === 'another' ? heldOnToSend(when) : undefined
    setLacksDate(heldOn === null)
    if (heldOn === null) return
    const another = heldOn === undefined ? null : { heldOn, timeZone: when.timeZone }
    step.run(
      (vault) =>
        vault.sessions.cancel({ sessionId: line.id, by: reason.by, why: reason.why.trim(), another }),
      onClose,
    )
  }
  return (
    <Dialog
      holdsWords
      title={cancelling.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{cancelling.keep}</Button>
          <Button kind="primary" type="submit" form={formId} busy={step.isRunning}>
            {cancelling.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={form.form} onSubmit={submit} noValidate autoComplete="off">
        <p className={form.lead}>{cancelling.text}</p>
        <WhoAndWhy
          legend={m.steps.who.cancelled}
          partnerName={pair.partnerName}
          value={reason}
          onChange={setReason}
        />
        <Choice
          legend={cancelling.next}
          value={kind}
          onChange={setKind}
          options={[
            {
              value: 'another',
              label: cancelling.another,
              says: next === null ? cancelling.anotherSays : undefined,
              details: (
                <div className={fields.fields}>
                  <WhenFields value={when} onChange={(value) => setWhen({ ...when, ...value })} />
                </div>
              ),
            },
            {
              value: 'none',
              label: next === null ? cancelling.none : cancelling.noOther,
              says: next === null ? undefined : cancelling.planned(whenInWords(next)),
            },
          ]}
        />
        {lacksDate ? <Callout isAlert title={cancelling.noDate} /> : null}
        <FailureNote error={step.error} />
      </form>
    </Dialog>
  )
}

function weekLater(heldOn: string): string {
  const now = localNow()
  return heldOn > now
    ? daysLater(heldOn, LATER_DAYS)
    : `${daysLater(now, LATER_DAYS).slice(0, 10)}${heldOn.slice(10)}`
}
