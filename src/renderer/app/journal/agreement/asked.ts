// Which dialog the panel of the agreement has open.
import type { RoundLine } from '../../../../contract/handover'
import type { SignedAct } from './SignDialog'

export type Asked =
  | { readonly is: 'sign'; readonly act: SignedAct }
  | { readonly is: 'review' | 'retract' | 'kept' }
  | { readonly is: 'round'; readonly line: RoundLine }
