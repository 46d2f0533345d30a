// The goals that are open, so that a meeting can serve them; with what deserves a look.
import { useQuery } from '@tanstack/react-query'
import Target from 'lucide-react/icons/target'
import type { Pair } from '../../../../contract/pairs'
import type { BeforeYouMeet } from '../../../../contract/sessions'
import { dayOf } from '../../../../domain/calendar-day'
import { goalHealth } from '../../../../domain/goal-health'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { GroupTitle } from '../../../ui/GroupTitle'
import { localNow } from '../../../ui/local-dates'
import { dueInWords } from './action-facts'
import panel from './BeforePanel.module.css'
import styles from './OpenGoals.module.css'

interface OpenGoalsProps {
  readonly goals: BeforeYouMeet['goals']
  readonly pair: Pair
}

export function OpenGoals({ goals, pair }: OpenGoalsProps) {
  const { queries } = useJournal()
  const now = localNow()
  const { data } = useQuery(queries.goals.list.queryOptions({ input: { pairId: pair.id } }))
  const flagOf = (goalId: string): string => {
    const goal = data?.find(({ id }) => id === goalId)
    // What is overdue is said with the date.
    const flag =
      goal && goalHealth(goal, dayOf(now)).flags.find(({ is }) => is === 'atRisk' || is === 'stale')
    return flag === undefined ? '' : ` · ${m.goals.flag(flag)}`
  }
  return (
    <section className={panel.group} aria-label={m.prepare.goals.title(goals.length)}>
      <GroupTitle>{m.prepare.goals.title(goals.length)}</GroupTitle>
      {goals.length === 0 ? <p className={panel.none}>{m.prepare.goals.none}</p> : null}
      <ul className={panel.list}>
        {goals.map(({ id, title, forWhom, dueOn }) => (
          <li key={id} className={styles.goal}>
            <Target strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={panel.words} dir="auto">
                {title}
              </p>
              <p className={panel.facts}>
                {m.goals.forInWords(forWhom, pair.partnerName)}
                {dueOn === null ? null : ` · ${dueInWords(dueOn, now)}`}
                {flagOf(id)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
