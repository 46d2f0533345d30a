// The open goals of a pair in a few lines, for the pages that put a pair together: how far each is, and a check-in one
// click away.
import Target from 'lucide-react/icons/target'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { ShareBar } from '../../ui/ShareBar'
import { CheckInDialog } from './check-in/CheckInDialog'
import { factsOf } from './goal-words'
import styles from './OpenGoals.module.css'

interface OpenGoalsProps {
  readonly pair: Pair
  /** Null: the place of the goals itself. */
  readonly onOpen: (goalId: string | null) => void
}

const SHOWN = 5

export function OpenGoals({ pair, onOpen }: OpenGoalsProps) {
  const { queries } = useJournal()
  const today = localNow().slice(0, 10)
  const [checkedInOn, setCheckedInOn] = useState<string | null>(null)
  const { data, error } = useQuery(queries.goals.overview.queryOptions({ input: { today } }))
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const goals = data.filter(({ goal }) => goal.pairId === pair.id)
  return (
    <section className={styles.card} aria-label={m.goals.heading}>
      <div className={styles.head}>
        <h2 className={styles.title}>{m.goals.heading}</h2>
        <Button kind="quiet" onClick={() => onOpen(null)}>
          {goals.length === 0 && pair.endedOn === null ? m.goals.new : m.goals.all}
        </Button>
      </div>
      {goals.length === 0 ? (
        <p className={styles.none}>
          <Target strokeWidth={1.75} aria-hidden="true" />
          <span>{pair.endedOn === null ? m.goals.noneYet : m.goals.noneOpen}</span>
        </p>
      ) : null}
      <ul>
        {goals.slice(0, SHOWN).map(({ goal, health }) => (
          <li key={goal.id} className={styles.goal}>
            <button type="button" className={styles.open} onClick={() => onOpen(goal.id)}>
              <span className={styles.name} dir="auto">
                {goal.title}
              </span>
              <span className={styles.facts}>
                {[
                  m.goals.forInWords(goal.forWhom, pair.partnerName),
                  ...factsOf(goal, health, pair.partnerName, today),
                ].join(' · ')}
              </span>
            </button>
            {health.progress === null ? null : (
              <span className={styles.bar}>
                <ShareBar share={health.progress} tone={goal.forWhom} />
              </span>
            )}
            {pair.endedOn === null ? (
              <Button
                kind="quiet"
                aria-label={m.goals.checkIn.on(goal.title)}
                onClick={() => setCheckedInOn(goal.id)}
              >
                {m.goals.checkIn.act}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {checkedInOn === null ? null : (
        <CheckInDialog pair={pair} goalId={checkedInOn} onClose={() => setCheckedInOn(null)} />
      )}
    </section>
  )
}
