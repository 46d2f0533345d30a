// One goal: what, for whom, by when, and in which sessions it was touched.
import { useMutation } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import { useState } from 'react'
import type { Goal, GoalState } from '../../../contract/goals'
import type { Pair } from '../../../contract/pairs'
import { daysBetween } from '../../../domain/calendar-day'
import { useJournal } from '../../app/journal/journal-context'
import { useTrash } from '../../app/journal/use-trash'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import { FailureNote } from '../../ui/FailureNote'
import { asDay, asPlainDay, localNow } from '../../ui/local-dates'
import { Menu } from '../../ui/Menu'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './GoalCard.module.css'
import { TouchedBy } from './TouchedBy'

interface GoalCardProps {
  readonly goal: Goal
  readonly pair: Pair
  readonly onEdit: () => void
  readonly onGoToSession: (sessionId: string) => void
}

export function GoalCard({ goal, pair, onEdit, onGoToSession }: GoalCardProps) {
  const { queries } = useJournal()
  const putIntoTrash = useTrash()
  const [isOpen, setOpen] = useState(false)
  const { id, title, forWhom, dueOn, state, noteCount } = goal
  const revise = useMutation(queries.goals.revise.mutationOptions())
  const remove = useMutation({ mutationFn: () => putIntoTrash({ kind: 'goal', id }, m.goals.trashed(title)) })
  const become = (next: GoalState) => revise.mutate({ goalId: id, title, forWhom, dueOn, state: next })

  return (
    <li className={styles.goal}>
      <span className={styles.sides}>
        {forWhom === 'partner' ? null : <Avatar name={pair.myName} side="me" />}
        {forWhom === 'me' ? null : <Avatar name={pair.partnerName} side="partner" />}
      </span>
      <div className={styles.words}>
        <b className={styles.title} dir="auto">
          {title}
        </b>
        <p className={styles.facts}>
          {[m.goals.forInWords(forWhom, pair.partnerName), ...dueFacts(goal)].join(' · ')}
          {' · '}
          {noteCount === 0 ? (
            m.goals.touched(0)
          ) : (
            <button
              type="button"
              className={styles.touched}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {m.goals.touched(noteCount)}
            </button>
          )}
        </p>
        {isOpen ? <TouchedBy goalId={id} onGoToSession={onGoToSession} /> : null}
        <FailureNote error={revise.error ?? remove.error} />
      </div>
      <Menu
        label={
          <>
            <Ellipsis strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{m.goals.more(title)}</VisuallyHidden>
          </>
        }
        items={[
          { label: m.goals.change, onChoose: onEdit },
          ...(state === 'open'
            ? [
                { label: m.goals.reached, onChoose: () => become('reached') },
                { label: m.goals.archive, onChoose: () => become('archived') },
              ]
            : [{ label: m.goals.openAgain, onChoose: () => become('open') }]),
          { label: m.goals.trash, onChoose: () => remove.mutate() },
        ]}
      />
    </li>
  )
}

/** Overdue is said in words, and only while the goal is open. */
function dueFacts({ dueOn, state }: Goal): string[] {
  if (dueOn === null) return []
  const now = localNow()
  const daysLeft = daysBetween(now, dueOn)
  if (state === 'open' && daysLeft < 0) return [m.goals.overdue(-daysLeft)]
  return [m.goals.by(dueOn.slice(0, 4) === now.slice(0, 4) ? asDay(dueOn) : asPlainDay(dueOn))]
}
