// A planned session will not take place: who cancelled it, and why.
import { useId, useState, type SubmitEvent } from 'react'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import form from '../details/dialog-form.module.css'
import type { StepDialogProps } from './MoveDialog'
import { useStep } from './use-step'
import { WhoAndWhy, type Reason } from './WhoAndWhy'

export function CancelDialog({ pair, line, facts, onClose }: StepDialogProps) {
  const formId = useId()
  const [reason, setReason] = useState<Reason>({ by: 'me', why: '' })
  const step = useStep(facts)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    step.run(
      (vault) => vault.sessions.cancel({ sessionId: line.id, by: reason.by, why: reason.why.trim() }),
      onClose,
    )
  }
  return (
    <Dialog
      title={m.steps.cancelling.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.steps.cancelling.keep}</Button>
          <Button kind="primary" type="submit" form={formId} busy={step.isRunning}>
            {m.steps.cancelling.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={form.form} onSubmit={submit} autoComplete="off">
        <p className={form.lead}>{m.steps.cancelling.text}</p>
        <WhoAndWhy
          legend={m.steps.who.cancelled}
          partnerName={pair.partnerName}
          value={reason}
          onChange={setReason}
        />
        <FailureNote error={step.error} />
      </form>
    </Dialog>
  )
}
