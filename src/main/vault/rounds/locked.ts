// What was signed and waits, or was agreed, is not edited. Invariant: words that went out stay as they went.
import type { CharterStatus } from '../../../contract/charter'
import type { SummaryStatus } from '../../../contract/summaries'
import { Refusal } from '../../refusal'

/** Throws NOT_YOUR_TURN. Undefined: there is none, which others say. */
export function refuseLocked(status: SummaryStatus | undefined): void {
  const mayBeEdited = status === undefined || status === 'draft' || status === 'answered'
  if (!mayBeEdited) throw new Refusal('NOT_YOUR_TURN')
}

/** Also of one that was agreed: an edit begins the version that is to take its place. */
export function refuseLockedCharter(status: CharterStatus): void {
  if (status === 'proposed') throw new Refusal('NOT_YOUR_TURN')
}
