// Every time a pair looked where it stands, newest first; and the way to put one away.
import { useMutation } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import type { Pair } from '../../../../contract/pairs'
import type { RatingRound } from '../../../../contract/reviews'
import type { RatingSide } from '../../../../domain/ratings'
import { useTrash } from '../../../app/journal/use-trash'
import { m } from '../../../messages/unlocked'
import { Chip } from '../../../ui/Chip'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { asPlainDay } from '../../../ui/local-dates'
import { Menu } from '../../../ui/Menu'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import styles from './RoundList.module.css'

interface RoundListProps {
  readonly pair: Pair
  readonly rounds: readonly RatingRound[]
  readonly onOpen: (roundId: string) => void
}

export function RoundList({ pair, rounds, onOpen }: RoundListProps) {
  return (
    <section className={styles.rounds} aria-label={m.reviews.rounds.title}>
      <GroupTitle>{m.reviews.rounds.title}</GroupTitle>
      <ul className={styles.list}>
        {rounds.toReversed().map((round) => (
          <RoundRow key={round.id} pair={pair} round={round} onOpen={() => onOpen(round.id)} />
        ))}
      </ul>
    </section>
  )
}

interface RoundRowProps {
  readonly pair: Pair
  readonly round: RatingRound
  readonly onOpen: () => void
}

function RoundRow({ pair, round, onOpen }: RoundRowProps) {
  const putIntoTrash = useTrash()
  const { rounds } = m.reviews
  const remove = useMutation({
    mutationFn: () => putIntoTrash({ kind: 'review', id: round.id }, rounds.trashed(round.title)),
  })
  const count = (side: RatingSide) =>
    round.answers.filter((one) => one.side === side && one.value !== null).length
  return (
    <li className={styles.row}>
      <button type="button" className={styles.round} onClick={onOpen}>
        <b className={styles.name}>{round.title}</b>
        <span className={styles.facts}>
          {rounds.facts(asPlainDay(round.onDay), count('me'), count('partner'), pair.partnerName)}
        </span>
      </button>
      {round.state === 'open' ? <Chip>{rounds.open}</Chip> : null}
      <Menu
        label={
          <>
            <Ellipsis strokeWidth={1.75} aria-hidden="true" />
            <VisuallyHidden>{rounds.more(round.title)}</VisuallyHidden>
          </>
        }
        items={[{ label: rounds.trash, onChoose: () => remove.mutate() }]}
      />
      <FailureNote error={remove.error} />
    </li>
  )
}
