// A goal, written in three small parts; only its title is needed.
import { useMutation } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { Goal } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import { dayOf } from '../../../../domain/calendar-day'
import { isSameYardstick } from '../../../../domain/measure'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import { localNow } from '../../../ui/local-dates'
import { Segments } from '../../../ui/Segments'
import { useSubmitOnce } from '../../../ui/use-submit-once'
import styles from './GoalDialog.module.css'
import { GoalFields } from './GoalFields'
import {
  draftOfGoal,
  type GoalDraft,
  measureOf,
  measureProblems,
  milestonesOf,
  newGoalDraft,
  wordsOf,
} from './goal-draft'
import { MeasureFields } from './MeasureFields'
import { MilestoneFields } from './MilestoneFields'

export type GoalPart = 'goal' | 'measure' | 'milestones'

interface GoalDialogProps {
  readonly pair: Pair
  /** Null: a new one. */
  readonly goal: Goal | null
  readonly startAt?: GoalPart
  readonly onClose: () => void
  readonly onMade?: (goal: Goal) => void
}

const parts: readonly GoalPart[] = ['goal', 'measure', 'milestones']

export function GoalDialog({ pair, goal, startAt = 'goal', onClose, onMade }: GoalDialogProps) {
  const formId = useId()
  const once = useSubmitOnce()
  const [part, setPart] = useState(startAt)
  const [draft, setDraft] = useState(() =>
    goal === null ? newGoalDraft(dayOf(localNow())) : draftOfGoal(goal),
  )
  const onDraft = (change: Partial<GoalDraft>) => setDraft((now) => ({ ...now, ...change }))
  const save = useMutation({
    mutationFn: useSaving(pair.id, goal),
    onSuccess: (saved: Goal) => {
      onMade?.(saved)
      onClose()
    },
    onError: once.release,
  })
  const isComplete = draft.title.trim() !== '' && Object.keys(measureProblems(draft)).length === 0
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete && once.claim()) save.mutate(draft)
  }
  const next = parts[parts.indexOf(part) + 1]
  const props = { pair, draft, onDraft }

  return (
    <Dialog
      holdsWords
      wide
      title={goal === null ? m.goals.new : m.goals.edit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          {goal === null && next !== undefined ? (
            <Button onClick={() => setPart(next)}>{m.goals.next}</Button>
          ) : null}
          <Button kind="primary" type="submit" form={formId} busy={save.isPending} disabled={!isComplete}>
            {goal === null ? m.goals.add : m.ui.save}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <Segments
          label={m.goals.partsLabel}
          value={part}
          onChange={setPart}
          options={parts.map((one) => ({ value: one, label: m.goals.parts[one] }))}
        />
      </div>
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        {part === 'goal' ? <GoalFields {...props} /> : null}
        {part === 'measure' ? <MeasureFields {...props} beginsAnew={beginsAnew(goal, draft)} /> : null}
        {part === 'milestones' ? <MilestoneFields {...props} /> : null}
        <FailureNote error={save.error} />
      </form>
    </Dialog>
  )
}

const beginsAnew = (goal: Goal | null, draft: GoalDraft): boolean =>
  goal !== null && goal.value !== null && !isSameYardstick(goal.measure, measureOf(draft))

/** What was not touched is not written. */
function useSaving(pairId: string, goal: Goal | null): (draft: GoalDraft) => Promise<Goal> {
  const { vault } = useJournal()
  return async (draft) => {
    const [measure, milestones] = [measureOf(draft), milestonesOf(draft)]
    if (goal === null) return vault.goals.add({ pairId, ...wordsOf(draft), measure, milestones })
    const goalId = goal.id
    const before = draftOfGoal(goal)
    const saved = await vault.goals.revise({ goalId, ...wordsOf(draft) })
    if (differs(measureOf(before), measure))
      await vault.goals.setMeasure({ goalId, measure, today: dayOf(localNow()) })
    if (differs(milestonesOf(before), milestones)) await vault.goals.setMilestones({ goalId, milestones })
    return saved
  }
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)
