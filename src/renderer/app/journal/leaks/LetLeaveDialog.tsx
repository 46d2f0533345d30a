// Lets one place leave on purpose, with a reason; never a whole kind of them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { LeakHit, LeakSubject } from '../../../../contract/leaks'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { TextArea } from '../../../ui/TextArea'
import { homeOf } from '../agreement/home-of'
import { useJournal } from '../journal-context'
import { useSealedWords } from '../use-sealed-words'
import { checkAgain } from './check-again'
import styles from './LeakCard.module.css'
import { hasNoReason, joinReasons, noReasons, reasonFor, reasons, withReason } from './reasons'

interface LetLeaveDialogProps {
  readonly subject: LeakSubject
  readonly leak: LeakHit
  readonly onClose: () => void
}

const LONGEST_REASON = 500

export function LetLeaveDialog(props: LetLeaveDialogProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.handover.state.queryOptions({ input: { subject: props.subject } }))
  return data === undefined ? null : <LetLeave {...props} pairId={data.pairId} />
}

function LetLeave({ subject, leak, pairId, onClose }: LetLeaveDialogProps & { readonly pairId: string }) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const [isTyped, setTyped] = useState(false)
  const sealed = useSealedWords({
    draftId: `letting leave of ${subject.kind} ${subject.id}`,
    home: homeOf(subject, pairId),
    schema: reasons,
    none: noReasons,
    isNone: hasNoReason,
    merge: joinReasons,
  })
  const reason = reasonFor(sealed.held, leak.key)
  const setReason = (words: string) => sealed.put(withReason(sealed.held, { key: leak.key, reason: words }))
  const formId = useId()
  const letLeave = useMutation(
    queries.leaks.override.mutationOptions({
      onSuccess: async () => {
        setReason('')
        await checkAgain(queryClient, queries, subject)
        onClose()
      },
    }),
  )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (reason.trim() !== '' && !letLeave.isPending)
      letLeave.mutate({ subject, key: leak.key, reason: reason.trim() })
  }
  const leave = () => {
    // After a refusal the reason is there again when it is tried anew.
    if (isTyped && letLeave.error === null) sealed.undo()
    onClose()
  }
  return (
    <Dialog
      title={m.leaks.letLeave.title}
      holdsWords
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{m.ui.cancel}</Button>
          <Button type="submit" form={formId} busy={letLeave.isPending} disabled={reason.trim() === ''}>
            {m.leaks.letLeave.do}
          </Button>
        </>
      }
    >
      <p className={styles.asked} dir="auto">
        {m.leaks.quote(leak.quote)}
      </p>
      <p>{m.leaks.letLeave.text}</p>
      <form id={formId} onSubmit={submit} autoComplete="off">
        <TextArea
          label={m.leaks.letLeave.reason}
          hint={m.leaks.letLeave.reasonHint}
          maxLength={LONGEST_REASON}
          data-start
          value={reason}
          onChange={(event) => {
            setTyped(true)
            setReason(event.target.value)
          }}
        />
      </form>
      <FailureNote error={letLeave.error} />
    </Dialog>
  )
}
