// A check-in in twenty seconds: how far, how sure, one line. Enter saves.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useState, type SubmitEvent } from 'react'
import type { CheckIn, Goal } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import { dayOf } from '../../../../domain/calendar-day'
import { progressOf } from '../../../../domain/goal-progress'
import { useJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { DotChoice } from '../../../ui/Dots'
import { FailureNote } from '../../../ui/FailureNote'
import { asDay, localNow } from '../../../ui/local-dates'
import { TextField } from '../../../ui/TextField'
import { useSubmitOnce } from '../../../ui/use-submit-once'
import styles from './CheckInDialog.module.css'
import { changeInWords, draftOf, lastInWords, newDraft, saidOf, type SaidDraft } from './said-draft'
import { ValueControl } from './ValueControl'

interface CheckInDialogProps {
  readonly pair: Pair
  readonly goalId: string
  /** One to correct; without it a new one. */
  readonly checkIn?: CheckIn
  readonly onClose: () => void
}

/** Draws nothing until the goal is there. */
export function CheckInDialog({ goalId, checkIn, onClose }: CheckInDialogProps) {
  const { queries } = useJournal()
  const { data, error } = useQuery(queries.goals.open.queryOptions({ input: { goalId } }))
  if (error)
    return (
      <Dialog title={m.goals.checkIn.act} onClose={onClose}>
        <FailureNote error={error} />
      </Dialog>
    )
  if (data === undefined) return null
  const measured = data.measures.find(({ version }) => version === checkIn?.measureVersion)
  // One that is corrected keeps the measure it was made with.
  const goal = measured === undefined ? data.goal : { ...data.goal, measure: measured.measure }
  return <CheckInForm goal={goal} checkIn={checkIn ?? null} onClose={onClose} />
}

interface CheckInFormProps {
  readonly goal: Goal
  readonly checkIn: CheckIn | null
  readonly onClose: () => void
}

function CheckInForm({ goal, checkIn, onClose }: CheckInFormProps) {
  const today = dayOf(localNow())
  const formId = useId()
  const once = useSubmitOnce()
  const [draft, setDraft] = useState(() => (checkIn === null ? newDraft(goal, today) : draftOf(checkIn)))
  const change = (next: Partial<SaidDraft>) => setDraft((now) => ({ ...now, ...next }))
  const said = saidOfEdited(goal, draft, checkIn)
  const save = useSave({ goal, draft, checkIn, onClose, onFailed: once.release })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (said !== null && once.claim()) save.mutate(said)
  }
  const last = lastInWords(goal, asDay)
  return (
    <Dialog
      holdsWords
      title={checkIn === null ? m.goals.checkIn.act : m.goals.checkIn.edit}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={save.isPending} disabled={said === null}>
            {checkIn === null ? m.goals.checkIn.save : m.ui.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <div>
          <p className={styles.goal} dir="auto">
            {goal.title}
          </p>
          {last === null || checkIn !== null ? null : (
            <p className={styles.last} aria-live="polite">
              {[last, changeInWords(goal, draft)].filter((words) => words !== '').join(' · ')}
            </p>
          )}
        </div>
        {checkIn !== null && goal.measure.kind === 'steps' ? null : (
          <ValueControl goal={goal} draft={draft} onDraft={change} />
        )}
        <DotChoice
          legend={m.goals.checkIn.confidence}
          count={5}
          value={draft.confidence}
          nameOf={m.goals.checkIn.confident}
          onChange={(confidence) => change({ confidence })}
        />
        <div className={styles.line}>
          <TextField
            label={m.goals.checkIn.comment}
            maxLength={2_000}
            dir="auto"
            value={draft.comment}
            onChange={(event) => change({ comment: event.target.value })}
          />
          <TextField
            label={m.goals.checkIn.day}
            type="date"
            min="1900-01-01"
            max={today}
            required
            value={draft.onDay}
            onChange={(event) => change({ onDay: event.target.value })}
          />
        </div>
        <FailureNote error={save.error} />
      </form>
    </Dialog>
  )
}

type Said = NonNullable<ReturnType<typeof saidOf>>

/** A corrected check-in of steps keeps its count: the milestones are ticked on the goal's page. */
function saidOfEdited(goal: Goal, draft: SaidDraft, checkIn: CheckIn | null): Said | null {
  const said = saidOf(goal, draft)
  return said !== null && checkIn !== null && goal.measure.kind === 'steps'
    ? { ...said, value: checkIn.value }
    : said
}

interface SaveAsked extends CheckInFormProps {
  readonly draft: SaidDraft
  readonly onFailed: () => void
}

function useSave({ goal, draft, checkIn, onClose, onFailed }: SaveAsked) {
  const { vault } = useJournal()
  const say = useNotice()
  return useMutation({
    mutationFn: async (said: Said) => {
      if (checkIn !== null) return void (await vault.goals.reviseCheckIn({ checkInId: checkIn.id, ...said }))
      await vault.goals.checkIn({ goalId: goal.id, ...said, reachedIds: [...draft.reachedIds] })
      if (!hasArrived(goal, said.value)) return
      say({
        words: m.goals.checkIn.arrived(goal.title),
        action: {
          label: m.goals.checkIn.markReached,
          act: () => void vault.goals.revise({ goalId: goal.id, state: 'reached' }).catch(() => undefined),
        },
      })
    },
    onSuccess: onClose,
    onError: onFailed,
  })
}

/** There with this check-in. */
function hasArrived(goal: Goal, value: number | null): boolean {
  if (goal.state !== 'open') return false
  if (goal.measure.kind === 'steps') return goal.milestones.length > 0 && value === goal.milestones.length
  return progressOf(goal.measure, value, goal.milestones) === 1
}
