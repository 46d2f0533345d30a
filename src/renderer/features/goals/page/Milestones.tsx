// The milestones of a goal, ticked where they are read.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Goal } from '../../../../contract/goals'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Checkbox } from '../../../ui/Checkbox'
import { FailureNote } from '../../../ui/FailureNote'
import { asDay, asPlainDay } from '../../../ui/local-dates'
import { valueInWords } from '../goal-words'
import page from './GoalPage.module.css'
import styles from './Milestones.module.css'

interface MilestonesProps {
  readonly goal: Goal
  readonly today: string
  readonly onEdit: () => void
}

export function Milestones({ goal, today, onEdit }: MilestonesProps) {
  const { isReached, tick, error } = useTicks(goal, today)
  return (
    <section className={page.card} aria-label={m.goals.milestones.title}>
      <div className={page.cardHead}>
        <h3 className={page.cardTitle}>{m.goals.milestones.title}</h3>
        <button type="button" className={page.link} onClick={onEdit}>
          {m.goals.change}
        </button>
      </div>
      <ul className={styles.list}>
        {goal.milestones.map(({ id, title, dueOn, value, reachedOn }) => (
          <li key={id} className={styles.milestone}>
            <Checkbox
              label={<span dir="auto">{title}</span>}
              checked={isReached(id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
            <span className={styles.facts}>
              {reachedOn !== null
                ? m.goals.milestones.reachedOn(asDay(reachedOn))
                : [
                    value === null ? '' : valueInWords(goal.measure, value),
                    dueOn === null ? '' : m.goals.by(dueDay(dueOn, today)),
                  ]
                    .filter((words) => words !== '')
                    .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <FailureNote error={error} />
    </section>
  )
}

/** A tick shows at once; two in a row are both kept. */
function useTicks(goal: Goal, today: string) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map())
  const save = useMutation(
    queries.goals.setMilestones.mutationOptions({
      onSuccess: (saved) =>
        queryClient.setQueryData(
          queries.goals.open.queryKey({ input: { goalId: goal.id } }),
          (now) => now && { ...now, goal: saved },
        ),
      onSettled: () => setTicked(new Map()),
    }),
  )
  const tick = (milestoneId: string, isReached: boolean) => {
    const next = new Map(ticked).set(milestoneId, isReached)
    setTicked(next)
    save.mutate({ goalId: goal.id, milestones: goal.milestones.map((one) => withTick(one, next, today)) })
  }
  const isReached = (id: string): boolean =>
    ticked.get(id) ?? goal.milestones.some((one) => one.id === id && one.reachedOn !== null)
  return { isReached, tick, error: save.error }
}

function withTick<One extends Goal['milestones'][number]>(
  one: One,
  ticked: ReadonlyMap<string, boolean>,
  today: string,
): One {
  const isReached = ticked.get(one.id)
  return isReached === undefined ? one : { ...one, reachedOn: isReached ? (one.reachedOn ?? today) : null }
}

const dueDay = (dueOn: string, today: string) =>
  dueOn.slice(0, 4) === today.slice(0, 4) ? asDay(dueOn) : asPlainDay(dueOn)
