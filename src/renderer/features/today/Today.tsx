import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'

interface TodayProps {
  readonly pairs: readonly Pair[]
}

export function Today(_props: TodayProps) {
  return <h1>{m.today.heading}</h1>
}
