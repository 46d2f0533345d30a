// What the place of sealed answers and its page are given.
import type { Pair } from '../../../contract/pairs'

export interface RevealsPlaceProps {
  readonly pair: Pair
  readonly revealId: string | null
  readonly onOpen: (revealId: string | null) => void
  readonly onPairing: () => void
}
