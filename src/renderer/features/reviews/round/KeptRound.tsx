// A finished round to be read: what moved, the answers side by side, and what was written.
import { m } from '../../../messages/unlocked'
import { GroupTitle } from '../../../ui/GroupTitle'
import { roundBefore } from '../rating/levels'
import { SideBySide } from '../rating/SideBySide'
import { Deltas } from '../standing/Deltas'
import type { RoundPageProps } from './round-props'
import styles from './RoundPage.module.css'
import { fieldsOf } from './WordsForm'

export function KeptRound({ pair, all, round }: RoundPageProps) {
  const earlier = roundBefore(all.rounds, round)
  const { next } = round.words
  return (
    <>
      {fieldsOf(round).map((field) =>
        round.words[field] === '' ? null : (
          <section key={field} className={styles.said} aria-label={m.reviews.fields[field]}>
            <GroupTitle>{m.reviews.fields[field]}</GroupTitle>
            <p className={styles.prose} dir="auto">
              {round.words[field]}
            </p>
          </section>
        ),
      )}
      {next === null ? null : (
        <section className={styles.said} aria-label={m.reviews.nextStep.legend}>
          <GroupTitle>{m.reviews.nextStep.legend}</GroupTitle>
          <p className={styles.prose}>{m.reviews.nextStep[next]}</p>
        </section>
      )}
      {earlier === null ? null : <Deltas pair={pair} all={all} earlier={earlier} later={round} />}
      <SideBySide pair={pair} all={all} round={round} />
    </>
  )
}
