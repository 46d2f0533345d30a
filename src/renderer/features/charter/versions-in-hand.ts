// While the next version of a charter is written, the one that both signed stands on: the numbers of both.
import type { HandOverState } from '../../../contract/handover'

interface Written {
  readonly handOver: Pick<HandOverState, 'status' | 'supersedes'> | undefined
  /** The last version that was frozen. */
  readonly frozen: number
  readonly isWritten: boolean
}

export interface Versions {
  readonly agreed: number
  readonly next: number
}

/** Null: nothing is agreed, or nothing is being written. */
export function versionsInHand({ handOver, frozen, isWritten }: Written): Versions | null {
  if (!isWritten || handOver === undefined) return null
  const next = frozen + 1
  if (handOver.status === 'agreed') return { agreed: frozen, next }
  const agreed = handOver.status === 'draft' ? handOver.supersedes?.version : null
  return agreed == null ? null : { agreed, next }
}
