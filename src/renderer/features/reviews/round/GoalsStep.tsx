// A last look at the goals: reached, let go, or still open.
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Goal, GoalState } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { FailureNote } from '../../../ui/FailureNote'
import styles from './RoundPage.module.css'

export function GoalsStep({ pair }: { readonly pair: Pair }) {
  const { queries } = useJournal()
  const { data: goals, error } = useQuery(queries.goals.list.queryOptions({ input: { pairId: pair.id } }))
  if (error) return <FailureNote error={error} />
  if (goals === undefined) return null
  if (goals.length === 0) return <p className={styles.lead}>{m.reviews.goals.none}</p>
  return (
    <ul className={styles.goals}>
      {goals.map((goal) => (
        <GoalRow key={goal.id} goal={goal} pair={pair} />
      ))}
    </ul>
  )
}

function GoalRow({ goal, pair }: { readonly goal: Goal; readonly pair: Pair }) {
  const { vault } = useJournal()
  const { goals } = m.reviews
  const put = useMutation({
    mutationFn: (state: GoalState) => vault.goals.revise({ goalId: goal.id, state }),
  })
  const forWhom =
    goal.forWhom === 'partner' ? goals.forWhom.partner(pair.partnerName) : goals.forWhom[goal.forWhom]
  return (
    <li className={styles.goal}>
      <span className={styles.words}>
        <b dir="auto">{goal.title}</b>
        <span className={styles.facts}>{`${forWhom} · ${goals.states[goal.state]}`}</span>
      </span>
      {goal.state === 'open' ? (
        <>
          <Button aria-label={goals.reachedLabel(goal.title)} onClick={() => put.mutate('reached')}>
            {goals.reached}
          </Button>
          <Button
            kind="quiet"
            aria-label={goals.letGoLabel(goal.title)}
            onClick={() => put.mutate('archived')}
          >
            {goals.letGo}
          </Button>
        </>
      ) : (
        <Button kind="quiet" aria-label={goals.openAgainLabel(goal.title)} onClick={() => put.mutate('open')}>
          {goals.openAgain}
        </Button>
      )}
      <FailureNote error={put.error} />
    </li>
  )
}
