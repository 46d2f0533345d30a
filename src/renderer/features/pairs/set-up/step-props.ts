// What each step of the set-up is given.
import type { Pair } from '../../../../contract/pairs'
import type { VaultClient } from '../../../app/clients'
import type { Keep } from './use-saving'

type Said = Omit<Parameters<VaultClient['pairs']['describe']>[0], 'pairId'>

export interface StepProps {
  readonly pair: Pair
  /** Writes part of what is said of the pair. Rejects as the vault does. */
  readonly say: (said: Said) => Promise<void>
  /** The same for anything else. */
  readonly keep: Keep
  /** To the next step. */
  readonly onGoOn: () => void
}
