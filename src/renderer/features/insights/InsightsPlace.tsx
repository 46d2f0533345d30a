import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

interface InsightsPlaceProps {
  readonly pair: Pair
}

export function InsightsPlace(_props: InsightsPlaceProps) {
  return <h1>{m.insights.heading}</h1>
}
