// Which dialog the panel of the agreement has open.
import type { RoundLine } from '../../../../contract/handover'
import type { SignedAct } from './use-signing'

export type Asked =
  /** `head`: the round that was read. Of a newer one that comes meanwhile the vault signs nothing. */
  | { readonly is: 'sign'; readonly act: SignedAct; readonly head: string | null }
  | { readonly is: 'review' | 'retract' | 'kept' | 'unsent' }
  | { readonly is: 'round'; readonly line: RoundLine }
