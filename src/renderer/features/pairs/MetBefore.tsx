// The times in which the two met, once there is more to say than that they meet.
import { useQuery } from '@tanstack/react-query'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { asPlainDay } from '../../ui/local-dates'
import styles from './PutAway.module.css'

export function MetBefore({ pairId }: { readonly pairId: string }) {
  const { queries } = useJournal()
  const { data: periods } = useQuery(queries.pairs.periods.queryOptions({ input: { pairId } }))
  const { ending } = m.pairs
  if (periods === undefined || (periods.length === 1 && periods[0]?.endedOn === null)) return null
  return (
    <section className={styles.periods} aria-label={ending.periods}>
      <GroupTitle as="h3">{ending.periods}</GroupTitle>
      <ol>
        {periods.map(({ beganOn, endedOn, howItEnded }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two periods may begin on one day
          <li key={at} className={styles.period}>
            {ending.period(asPlainDay(beganOn), endedOn === null ? null : asPlainDay(endedOn))}
            {howItEnded === '' ? null : (
              <span className={styles.text} dir="auto">
                {howItEnded}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
