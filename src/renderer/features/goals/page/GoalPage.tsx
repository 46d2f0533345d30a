// One goal on its page: what it is, its way so far, what was said, what shows it.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CheckIn } from '../../../../contract/goals'
import type { Pair } from '../../../../contract/pairs'
import { useJournal } from '../../../app/journal/journal-context'
import { FailureNote } from '../../../ui/FailureNote'
import { CheckInDialog } from '../check-in/CheckInDialog'
import { GoalDialog, type GoalPart } from '../edit/GoalDialog'
import { CheckIns } from './CheckIns'
import { Evidence } from './Evidence'
import { GoalHead } from './GoalHead'
import styles from './GoalPage.module.css'
import { GoalPlot } from './GoalPlot'
import { Looks } from './Looks'
import { Milestones } from './Milestones'

interface GoalPageProps {
  readonly goalId: string
  readonly pair: Pair
  readonly today: string
  readonly onGoToSession: (sessionId: string) => void
}

type Asking =
  | { readonly is: 'checkIn'; readonly checkIn: CheckIn | null }
  | { readonly is: 'edit'; readonly part: GoalPart }
  | null

export function GoalPage({ goalId, pair, today, onGoToSession }: GoalPageProps) {
  const { queries } = useJournal()
  const [asking, setAsking] = useState<Asking>(null)
  // Notes that were written since may touch it.
  const { data, error } = useQuery(
    queries.goals.open.queryOptions({ input: { goalId }, refetchOnMount: 'always' }),
  )
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return <div className={styles.page} />
  const { goal } = data
  const close = () => setAsking(null)
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <GoalHead
          goal={goal}
          pair={pair}
          onCheckIn={() => setAsking({ is: 'checkIn', checkIn: null })}
          onEdit={() => setAsking({ is: 'edit', part: 'goal' })}
        />
        <Looks goal={goal} today={today} />
        <GoalPlot open={data} today={today} onMeasure={() => setAsking({ is: 'edit', part: 'measure' })} />
        <div className={styles.two}>
          <CheckIns open={data} onCorrect={(checkIn) => setAsking({ is: 'checkIn', checkIn })} />
          <div className={styles.side}>
            {goal.milestones.length === 0 ? null : (
              <Milestones
                goal={goal}
                today={today}
                onEdit={() => setAsking({ is: 'edit', part: 'milestones' })}
              />
            )}
            <Evidence open={data} onGoToSession={onGoToSession} />
          </div>
        </div>
      </div>
      {asking?.is === 'checkIn' ? (
        <CheckInDialog
          pair={pair}
          goalId={goalId}
          onClose={close}
          {...(asking.checkIn === null ? {} : { checkIn: asking.checkIn })}
        />
      ) : null}
      {asking?.is === 'edit' ? (
        <GoalDialog pair={pair} goal={goal} startAt={asking.part} onClose={close} />
      ) : null}
    </div>
  )
}
