// Where the two stand at the beginning, as a step of the set-up.
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { flushEditors } from '../../editor/open-editors'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { RateList } from './rating/RateList'
import { SideBySide } from './rating/SideBySide'
import styles from './RatingStep.module.css'
import { useBegin } from './use-begin'

export function RatingStep({ pair }: { readonly pair: Pair }) {
  const { queries, vault } = useJournal()
  const { data: all, error } = useQuery({
    ...queries.reviews.ofPair.queryOptions({ input: { pairId: pair.id } }),
    // Answers begin with what is saved by now, not with what was last shown.
    gcTime: 0,
  })
  const begin = useBegin(pair.id, () => undefined)
  const finish = useMutation({
    // What could not be saved says so where it was typed, and stays open.
    mutationFn: async (roundId: string) => {
      if (await flushEditors()) await vault.reviews.finish({ roundId })
    },
  })
  if (error) return <FailureNote error={error} />
  if (all === undefined) return <div />
  const round = all.rounds.findLast(({ moment }) => moment === 'baseline')
  if (round === undefined)
    return (
      <div className={styles.step}>
        <p>{m.reviews.setUp.text(pair.partnerName)}</p>
        <Button className={styles.act} busy={begin.isPending} onClick={() => begin.mutate('baseline')}>
          {m.reviews.beginMoment.baseline}
        </Button>
        <FailureNote error={begin.error} />
      </div>
    )
  return (
    <div className={styles.step}>
      {round.state === 'done' ? (
        <>
          <p>{m.reviews.setUp.kept}</p>
          <SideBySide pair={pair} all={all} round={round} />
        </>
      ) : (
        <>
          <RateList key={round.id} pair={pair} all={all} round={round} />
          <Button
            kind="primary"
            className={styles.act}
            busy={finish.isPending}
            onClick={() => finish.mutate(round.id)}
          >
            {m.reviews.finish}
          </Button>
        </>
      )}
      <FailureNote error={finish.error} />
    </div>
  )
}
