// What a secret opens: the vault, or in sit-together mode its shared room alone.
import type { KeysClient, OpenTable, OpenVault } from '../../app/clients'
import { useConversation } from './conversation'
import type { Problem } from './problem'

export interface WayIn {
  readonly isTogether: boolean
  readonly onOpened: (opened: OpenVault) => void
  readonly onSatDown: (table: OpenTable) => void
}

/** Returns the question that opens it: null once it did, else what stands in the way. */
export function useWayIn({ isTogether, onOpened, onSatDown }: WayIn) {
  const { open, sitDown } = useConversation(isTogether ? 'together' : 'unlock')
  return async (say: (keys: KeysClient) => Promise<unknown>): Promise<Problem | null> => {
    if (isTogether) {
      const answer = await sitDown(say)
      if (!answer.ok) return answer.problem
      onSatDown(answer.value)
      return null
    }
    const answer = await open(say)
    if (!answer.ok) return answer.problem
    onOpened(answer.value)
    return null
  }
}
