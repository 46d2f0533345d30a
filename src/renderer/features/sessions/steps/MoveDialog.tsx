// A planned session gets a new date: when, who moved it, and why.
import { useId, useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { detailsOf, heldOnToSend } from '../details/details'
import fields from '../details/DetailsFields.module.css'
import form from '../details/dialog-form.module.css'
import { WhenFields } from '../details/WhenFields'
import { ZoneField } from '../details/ZoneField'
import type { SessionFacts } from '../page/use-session-facts'
import { useStep } from './use-step'
import { WhoAndWhy, type Reason } from './WhoAndWhy'

export interface StepDialogProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly facts: SessionFacts
  readonly onClose: () => void
}

export function MoveDialog({ pair, line, facts, onClose }: StepDialogProps) {
  const formId = useId()
  const [when, setWhen] = useState(() => detailsOf(line))
  const [reason, setReason] = useState<Reason>({ by: 'me', why: '' })
  const step = useStep(facts)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const heldOn = heldOnToSend(when)
    if (heldOn === null) return
    const { timeZone } = when
    step.run(
      (vault) =>
        vault.sessions.move({ sessionId: line.id, heldOn, timeZone, ...reason, why: reason.why.trim() }),
      onClose,
    )
  }
  return (
    <Dialog
      holdsWords
      title={m.steps.moving.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={step.isRunning}>
            {m.steps.moving.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={form.form} onSubmit={submit} autoComplete="off">
        <div className={fields.fields}>
          <WhenFields value={when} onChange={(next) => setWhen({ ...when, ...next })} />
          <ZoneField value={when.timeZone} onChange={(timeZone) => setWhen({ ...when, timeZone })} />
        </div>
        <WhoAndWhy
          legend={m.steps.who.moved}
          partnerName={pair.partnerName}
          value={reason}
          onChange={setReason}
        />
        <FailureNote error={step.error} />
      </form>
    </Dialog>
  )
}
