import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

interface CardsPlaceProps {
  readonly pair: Pair
  readonly cardId: string | null
  readonly onOpen: (cardId: string | null) => void
}

export function CardsPlace(_props: CardsPlaceProps) {
  return <h1>{m.cards.heading}</h1>
}
