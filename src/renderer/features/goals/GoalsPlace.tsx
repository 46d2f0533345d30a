// The goals of a pair: the open ones first, then what was reached and what was let go.
import { useQuery } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import Target from 'lucide-react/icons/target'
import { useState } from 'react'
import type { Goal, GoalState } from '../../../contract/goals'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { GoalCard } from './GoalCard'
import { GoalDialog } from './GoalDialog'
import styles from './GoalsPlace.module.css'

interface GoalsPlaceProps {
  readonly pair: Pair
  readonly onGoToSession: (sessionId: string) => void
}

const groups: readonly GoalState[] = ['open', 'reached', 'archived']

export function GoalsPlace({ pair, onGoToSession }: GoalsPlaceProps) {
  const { queries } = useJournal()
  const [edited, setEdited] = useState<Goal | 'new' | null>(null)
  // Notes that were written since may touch other goals.
  const { data: goals, error } = useQuery(
    queries.goals.list.queryOptions({ input: { pairId: pair.id }, refetchOnMount: 'always' }),
  )
  if (error) return <FailureNote error={error} isPage />
  if (goals === undefined) return null

  const add = (
    <Button
      kind="primary"
      icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => setEdited('new')}
    >
      {m.goals.new}
    </Button>
  )
  return (
    <div className={styles.page}>
      {goals.length === 0 ? (
        <>
          <VisuallyHidden>
            <h1>{m.goals.heading}</h1>
          </VisuallyHidden>
          <EmptyState
            icon={<Target strokeWidth={1.75} aria-hidden="true" />}
            title={m.goals.empty.title(pair.partnerName)}
            action={add}
          >
            {m.goals.empty.text}
          </EmptyState>
        </>
      ) : (
        <div className={styles.column}>
          <header className={styles.head}>
            <h1 className={styles.title}>{m.goals.heading}</h1>
            {add}
          </header>
          {groups.map((state) => (
            <GoalGroup
              key={state}
              state={state}
              goals={goals.filter((goal) => goal.state === state)}
              pair={pair}
              onEdit={setEdited}
              onGoToSession={onGoToSession}
            />
          ))}
        </div>
      )}
      {edited === null ? null : (
        <GoalDialog pair={pair} goal={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  )
}

interface GoalGroupProps extends GoalsPlaceProps {
  readonly state: GoalState
  readonly goals: readonly Goal[]
  readonly onEdit: (goal: Goal) => void
}

function GoalGroup({ state, goals, pair, onEdit, onGoToSession }: GoalGroupProps) {
  if (goals.length === 0) return null
  return (
    <section className={styles.group} aria-label={m.goals.groups[state]}>
      <GroupTitle>{m.goals.groups[state]}</GroupTitle>
      <ul className={styles.list}>
        {goals.map((goal) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            pair={pair}
            onEdit={() => onEdit(goal)}
            onGoToSession={onGoToSession}
          />
        ))}
      </ul>
    </section>
  )
}
