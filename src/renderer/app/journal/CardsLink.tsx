// The way to the cards of a pair, with how many are open.
import { useQuery } from '@tanstack/react-query'
import Lightbulb from 'lucide-react/icons/lightbulb'
import { isOpenAt } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import { useJournal } from './journal-context'
import { cardsOf, type Place } from './place'
import { RailLink } from './RailLink'

interface CardsLinkProps {
  readonly pairId: string
  readonly isHere: boolean
  readonly go: (place: Place) => void
}

export function CardsLink({ pairId, isHere, go }: CardsLinkProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.cards.list.queryOptions({ input: { pairId } }))
  return (
    <RailLink
      isInner
      icon={<Lightbulb strokeWidth={1.75} />}
      isHere={isHere}
      count={data?.filter(({ kind, state }) => isOpenAt(kind, state)).length}
      onGo={() => go(cardsOf(pairId))}
    >
      {m.cards.heading}
    </RailLink>
  )
}
