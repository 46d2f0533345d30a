// What the composer knows of its sheet and the vault does not, for what stands beside it.
import type { SummaryStatus } from '../../../contract/summaries'

export interface ComposedSheet {
  readonly subject: { readonly kind: 'summary'; readonly id: string }
  readonly pairId: string
  readonly status: SummaryStatus
  readonly revision: number
  /** The vault has the last words. */
  readonly isSaved: boolean
  readonly isEmpty: boolean
  /** Null while the check is not about the words as they stand. */
  readonly leakCount: number | null
  /** Places that the check stopped, and that were let leave. */
  readonly letLeaveCount: number | null
  /** Puts the cursor onto the sheet. */
  readonly onWrite: () => void
  /** It shows more than the charter lets others see. */
  readonly levelForbids: boolean
}
