// Which dialog the panel of the agreement has open.
import type { RoundLine } from '../../../../contract/handover'
import type { SignedAct } from './use-signing'

export type Asked =
  /** `head`: the round that was read. Of a newer one that comes meanwhile the vault signs nothing. */
  | {
      readonly is: 'sign'
      readonly act: SignedAct
      readonly head: string | null
      /** It was asked for in the comparison, which stays open below. */
      readonly isFromReview: boolean
    }
  /** `head`: as it was opened. */
  | { readonly is: 'review'; readonly head: string | null }
  | { readonly is: 'retract' | 'kept' | 'unsent' }
  | { readonly is: 'round'; readonly line: RoundLine }
