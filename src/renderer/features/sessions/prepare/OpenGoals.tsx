// The goals that are open, so that a meeting can serve them.
import Target from 'lucide-react/icons/target'
import type { BeforeYouMeet } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { GroupTitle } from '../../../ui/GroupTitle'
import { localNow } from '../../../ui/local-dates'
import { dueInWords } from './action-facts'
import panel from './BeforePanel.module.css'
import styles from './OpenGoals.module.css'

interface OpenGoalsProps {
  readonly goals: BeforeYouMeet['goals']
  readonly partnerName: string
}

export function OpenGoals({ goals, partnerName }: OpenGoalsProps) {
  const now = localNow()
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
                {m.goals.forInWords(forWhom, partnerName)}
                {dueOn === null ? null : ` · ${dueInWords(dueOn, now)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
