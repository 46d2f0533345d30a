// The goals of a pair: all of them beside the one that is open.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import Target from 'lucide-react/icons/target'
import { useEffect, useState } from 'react'
import type { Goal } from '../../../contract/goals'
import type { Pair } from '../../../contract/pairs'
import { dayOf } from '../../../domain/calendar-day'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { useActions } from '../../ui/actions'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { CheckInDialog } from './check-in/CheckInDialog'
import { GoalDialog } from './edit/GoalDialog'
import styles from './GoalsPlace.module.css'
import { GoalList } from './list/GoalList'
import { GoalPage } from './page/GoalPage'

interface GoalsPlaceProps {
  readonly pair: Pair
  /** Null: the first. */
  readonly goalId: string | null
  readonly onOpen: (goalId: string) => void
  readonly onGoToSession: (sessionId: string) => void
}

export function GoalsPlace({ pair, goalId, onOpen, onGoToSession }: GoalsPlaceProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const today = dayOf(localNow())
  const [isAdding, setAdding] = useState(false)
  const [checkedInId, setCheckedInId] = useState<string | null>(null)
  // Notes that were written since may touch other goals.
  const { data: goals, error } = useQuery(
    queries.goals.list.queryOptions({ input: { pairId: pair.id }, refetchOnMount: 'always' }),
  )
  useActions(() => [{ id: 'newGoal', label: m.goals.new, act: () => setAdding(true) }])
  const openId = goals === undefined ? null : openAmong(goals, goalId)

  // Without a chosen goal the first one is open: that, too, is a place to come back to.
  useEffect(() => {
    if (openId !== null && openId !== goalId) onOpen(openId)
  }, [openId, goalId, onOpen])

  const openMade = (made: Goal) => {
    // It is in the list before the vault says so: else the first goal would be opened in its place.
    queryClient.setQueryData(
      queries.goals.list.queryKey({ input: { pairId: pair.id } }),
      (now) => now && [...now.filter(({ id }) => id !== made.id), made],
    )
    onOpen(made.id)
  }

  if (error) return <FailureNote error={error} isPage />
  if (goals === undefined) return null
  return (
    <div className={goals.length === 0 ? styles.empty : styles.place}>
      {goals.length === 0 ? (
        <NoGoals partnerName={pair.partnerName} onNew={() => setAdding(true)} />
      ) : (
        <GoalList
          goals={goals}
          pair={pair}
          today={today}
          openId={openId}
          onOpen={onOpen}
          onCheckIn={setCheckedInId}
          onNew={() => setAdding(true)}
        />
      )}
      {openId === null ? null : (
        <GoalPage key={openId} goalId={openId} pair={pair} today={today} onGoToSession={onGoToSession} />
      )}
      {isAdding ? (
        <GoalDialog pair={pair} goal={null} onClose={() => setAdding(false)} onMade={openMade} />
      ) : null}
      {checkedInId === null ? null : (
        <CheckInDialog pair={pair} goalId={checkedInId} onClose={() => setCheckedInId(null)} />
      )}
    </div>
  )
}

/** The chosen one if it is there, else the first: the open ones lead, those of mine before the partner's and ours. */
function openAmong(goals: readonly Goal[], goalId: string | null): string | null {
  if (goals.some(({ id }) => id === goalId)) return goalId
  const open = goals.filter(({ state }) => state === 'open')
  const shownFirst = (['me', 'partner', 'both'] as const)
    .map((side) => open.find(({ forWhom }) => forWhom === side))
    .find((goal) => goal !== undefined)
  return (shownFirst ?? goals[0])?.id ?? null
}

function NoGoals({ partnerName, onNew }: { readonly partnerName: string; readonly onNew: () => void }) {
  return (
    <>
      <VisuallyHidden>
        <h1>{m.goals.heading}</h1>
      </VisuallyHidden>
      <EmptyState
        icon={<Target strokeWidth={1.75} aria-hidden="true" />}
        title={m.goals.empty.title(partnerName)}
        action={
          <Button kind="primary" icon={<Plus strokeWidth={1.75} aria-hidden="true" />} onClick={onNew}>
            {m.goals.new}
          </Button>
        }
      >
        {m.goals.empty.text}
      </EmptyState>
    </>
  )
}
