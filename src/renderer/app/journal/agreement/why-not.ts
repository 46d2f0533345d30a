// Why something cannot be signed now, in words; the gravest reason alone.
import type { HandOverState } from '../../../../contract/handover'
import { firstName } from '../../../../domain/first-name'
import { m } from '../../../messages/unlocked'
import type { SheetInHand } from './sheet-in-hand'

/** Null: nothing is against it. */
export function whyNotSign(state: HandOverState, { isSaved, leakCount }: SheetInHand): string | null {
  const { agreement } = m.handover
  const [first] = state.hindrances
  if (first !== undefined) {
    const words = agreement.hindrance[first]
    return typeof words === 'string' ? words : words(firstName(state.partnerName))
  }
  if (!isSaved) return agreement.notSaved
  if (leakCount === null) return agreement.notChecked
  return leakCount > 0 ? agreement.wouldLeak : null
}

/** Another’s words: what stands on the page is not what is signed. */
export function whyNotAccept(state: HandOverState, { isSaved }: SheetInHand): string | null {
  const { agreement } = m.handover
  const hindrance = state.hindrances.find((one) => one === 'notPaired' || one === 'digitsDiffer')
  if (hindrance !== undefined) return agreement.hindrance[hindrance](firstName(state.partnerName))
  return isSaved ? null : agreement.notSaved
}

/** Comments alone leave the words as they are. */
export function whyNotComment(
  { isUnchanged }: Pick<HandOverState, 'isUnchanged'>,
  commentCount: number,
): string | null {
  const { review } = m.handover
  if (!isUnchanged) return review.goWithYourChanges
  return commentCount === 0 ? review.noCommentsYet : null
}
