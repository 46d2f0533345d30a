// What deserves a look, each with the rule it comes from. Words only: nothing here is red.
import Eye from 'lucide-react/icons/eye'
import type { Goal } from '../../../../contract/goals'
import { goalHealth } from '../../../../domain/goal-health'
import { m } from '../../../messages/unlocked'
import styles from './Looks.module.css'

interface LooksProps {
  readonly goal: Goal
  readonly today: string
}

export function Looks({ goal, today }: LooksProps) {
  const { flags } = goalHealth(goal, today)
  if (goal.state !== 'open' || flags.length === 0) return null
  return (
    <ul className={styles.looks} aria-label={m.goals.looks}>
      {flags.map((flag) => (
        <li key={flag.is} className={styles.look}>
          <Eye strokeWidth={1.75} aria-hidden="true" />
          <span>{m.goals.flagRule(flag)}</span>
        </li>
      ))}
    </ul>
  )
}
