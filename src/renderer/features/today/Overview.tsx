import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

interface OverviewProps {
  readonly pair: Pair
}

export function Overview(_props: OverviewProps) {
  return <h1>{m.today.overview}</h1>
}
