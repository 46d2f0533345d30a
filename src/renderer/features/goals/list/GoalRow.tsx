// A goal in the list: its name, how far it is, how that goes; and a check-in one click away.
import Check from 'lucide-react/icons/list-plus'
import type { Goal } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import { goalHealth } from '../../../../domain/goal-health'
import { m } from '../../../messages/unlocked'
import { joinClasses } from '../../../ui/join-classes'
import { ShareBar } from '../../../ui/ShareBar'
import { factsOf } from '../goal-words'
import styles from './GoalRow.module.css'

interface GoalRowProps {
  readonly goal: Goal
  readonly pair: Pair
  readonly today: string
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onCheckIn: () => void
}

export function GoalRow({ goal, pair, today, isOpen, onOpen, onCheckIn }: GoalRowProps) {
  const health = goalHealth(goal, today)
  const hasFlag = health.flags.length > 0 && goal.state === 'open'
  return (
    <li className={joinClasses(styles.row, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.goal}
        aria-current={isOpen ? 'page' : undefined}
        onClick={onOpen}
      >
        <b className={styles.title} dir="auto">
          {goal.title}
        </b>
        {health.progress === null && goal.measure.kind === 'none' ? null : (
          <ShareBar share={health.progress} tone={goal.state === 'open' ? goal.forWhom : 'quiet'} />
        )}
        <span className={joinClasses(styles.facts, hasFlag && styles.flagged)}>
          {factsOf(goal, health, pair.partnerName, today).join(' · ') || nothingSaid(goal)}
        </span>
      </button>
      {goal.state === 'open' ? (
        <button
          type="button"
          className={styles.checkIn}
          aria-label={m.goals.checkIn.on(goal.title)}
          title={m.goals.checkIn.act}
          onClick={onCheckIn}
        >
          <Check strokeWidth={1.75} aria-hidden="true" />
        </button>
      ) : null}
    </li>
  )
}

/** A goal that is measured anew has no value yet, but check-ins. */
const nothingSaid = ({ measure, value }: Goal): string =>
  measure.kind !== 'none' && value === null ? m.goals.notMeasuredYet : m.goals.noDate
