// A goal: what is to be different, for whom, by when.
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { Goal } from '../../../contract/goals'
import type { Pair } from '../../../contract/pairs'
import type { ByWhom } from '../../../contract/sessions'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './GoalDialog.module.css'

interface GoalDialogProps {
  readonly pair: Pair
  /** Null: a new one. */
  readonly goal: Goal | null
  readonly onClose: () => void
}

export function GoalDialog({ pair, goal, onClose }: GoalDialogProps) {
  const { vault } = useJournal()
  const formId = useId()
  const [title, setTitle] = useState(goal?.title ?? '')
  const [forWhom, setForWhom] = useState<ByWhom>(goal?.forWhom ?? 'me')
  const [dueOn, setDueOn] = useState(goal?.dueOn ?? '')
  const once = useSubmitOnce()
  const save = useMutation({
    mutationFn: () => {
      const words = { title, forWhom, dueOn: dueOn === '' ? null : dueOn }
      return goal === null
        ? vault.goals.add({ pairId: pair.id, ...words })
        : vault.goals.revise({ goalId: goal.id, ...words, state: goal.state })
    },
    onSuccess: onClose,
    onError: once.release,
  })
  const isComplete = title.trim() !== ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete && once.claim()) save.mutate()
  }

  return (
    <Dialog
      title={goal === null ? m.goals.new : m.goals.edit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={save.isPending} disabled={!isComplete}>
            {goal === null ? m.goals.add : m.ui.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <TextField
          label={m.goals.title}
          hint={m.goals.titleHint}
          maxLength={200}
          required
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Choice
          legend={m.goals.forWhom}
          layout="row"
          value={forWhom}
          onChange={setForWhom}
          options={whom.map((one) => ({ value: one, label: m.goals.whom(one, pair.partnerName) }))}
        />
        <TextField
          className={styles.due}
          label={m.goals.due}
          hint={m.goals.dueHint}
          type="date"
          min="1900-01-01"
          max="9999-12-31"
          value={dueOn}
          onChange={(event) => setDueOn(event.target.value)}
        />
        <FailureNote error={save.error} />
      </form>
    </Dialog>
  )
}

const whom: readonly ByWhom[] = ['me', 'partner', 'both']
