import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

interface CharterPlaceProps {
  readonly pair: Pair
}

export function CharterPlace(_props: CharterPlaceProps) {
  return <h1>{m.charter.heading}</h1>
}
