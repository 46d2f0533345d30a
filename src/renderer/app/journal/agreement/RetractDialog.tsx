// Taking back what was agreed: signed by me alone, with a reason.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { HandOverState } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextArea } from '../../../ui/TextArea'
import { useJournal } from '../journal-context'
import { SaidLeaks } from '../leaks/SaidLeaks'
import type { SealedWords } from '../use-sealed-words'

interface RetractDialogProps {
  readonly state: HandOverState
  readonly partner: string
  readonly reason: SealedWords
  readonly onSigned: (state: HandOverState) => void
  readonly onClose: () => void
}

const REASON_LETTERS = 2_000

export function RetractDialog({ state, partner, reason, onSigned, onClose }: RetractDialogProps) {
  const { queries } = useJournal()
  const { retract } = m.handover
  const [isTyped, setTyped] = useState(false)
  const sign = useMutation(
    queries.handover.retract.mutationOptions({
      onSuccess: (next) => {
        reason.letGo()
        onSigned(next)
      },
    }),
  )
  const leave = () => {
    // After a refusal the reason is there again when it is tried anew.
    if (isTyped && sign.error === null) reason.undo()
    onClose()
  }
  return (
    <Dialog
      title={retract.title(state.title || m.ui.untitled)}
      holdsWords
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{m.ui.cancel}</Button>
          <Button
            kind="danger"
            busy={sign.isPending}
            onClick={() => sign.mutate({ subject: state.subject, reason: reason.held })}
          >
            {retract.sign}
          </Button>
        </>
      }
    >
      <p>{retract.text(partner)}</p>
      <TextArea
        label={retract.reason}
        hint={retract.reasonHint(partner)}
        rows={3}
        maxLength={REASON_LETTERS}
        dir="auto"
        value={reason.held}
        onChange={(event) => {
          setTyped(true)
          reason.put(event.target.value)
        }}
      />
      <SaidLeaks
        subject={state.subject}
        error={sign.error}
        triedAt={sign.submittedAt}
        note={reason.held}
        comments={[]}
        noteIs="reason"
      />
    </Dialog>
  )
}
