// The goals of a pair: the open ones by whom they are for, then what was reached and what was put away.
import Plus from 'lucide-react/icons/plus'
import type { Goal } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import type { ByWhom } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { GroupTitle } from '../../../ui/GroupTitle'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import styles from './GoalList.module.css'
import { GoalRow } from './GoalRow'

interface GoalListProps {
  readonly goals: readonly Goal[]
  readonly pair: Pair
  readonly today: string
  readonly openId: string | null
  readonly onOpen: (goalId: string) => void
  readonly onCheckIn: (goalId: string) => void
  readonly onNew: () => void
}

const sides: readonly ByWhom[] = ['me', 'partner', 'both']

export function GoalList({ goals, pair, onNew, ...rest }: GoalListProps) {
  const open = goals.filter(({ state }) => state === 'open')
  const group = (name: string, ofGroup: readonly Goal[]) => (
    <GoalGroup key={name} name={name} goals={ofGroup} pair={pair} {...rest} />
  )
  return (
    <section className={styles.list} aria-label={m.goals.list}>
      <VisuallyHidden>
        <h1>{m.goals.heading}</h1>
      </VisuallyHidden>
      {open.length === 0 ? <p className={styles.none}>{m.goals.noneOpen}</p> : null}
      {sides.map((side) =>
        group(
          m.goals.sides(side, pair.partnerName),
          open.filter(({ forWhom }) => forWhom === side),
        ),
      )}
      <Button
        kind="quiet"
        className={styles.new}
        icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
        onClick={onNew}
      >
        {m.goals.new}
      </Button>
      {(['reached', 'archived'] as const).map((state) =>
        group(
          m.goals.groups[state],
          goals.filter((goal) => goal.state === state),
        ),
      )}
    </section>
  )
}

interface GoalGroupProps extends Omit<GoalListProps, 'onNew'> {
  readonly name: string
}

function GoalGroup({ name, goals, pair, today, openId, onOpen, onCheckIn }: GoalGroupProps) {
  if (goals.length === 0) return null
  return (
    <section aria-label={name} className={styles.group}>
      <GroupTitle className={styles.caps}>{name}</GroupTitle>
      <ul className={styles.rows}>
        {goals.map((goal) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            pair={pair}
            today={today}
            isOpen={goal.id === openId}
            onOpen={() => onOpen(goal.id)}
            onCheckIn={() => onCheckIn(goal.id)}
          />
        ))}
      </ul>
    </section>
  )
}
