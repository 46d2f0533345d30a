import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'

interface SetUpProps {
  readonly pair: Pair
  readonly step: string | null
}

export function SetUp(_props: SetUpProps) {
  return <h1>{m.pairs.setUp.heading}</h1>
}
