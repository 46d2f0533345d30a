// What every handler of the vault process may use: the open vault, the door, a clock and new ids.
import type { Attachments } from './attachments/attachments'
import type { Changes } from './changes'
import type { Door } from './door'
import type { StagedExports } from './exports/staged-export'
import type { Identity } from './identity'
import type { Pairings } from './pairing/pairings'
import type { OpenVault } from './rooms/open-vault'

export interface VaultDeps {
  readonly vault: OpenVault
  readonly door: Door
  readonly attachments: Attachments
  readonly changes: Changes
  readonly draftsKey: Uint8Array
  readonly identity: Identity
  readonly pairings: Pairings
  /** Finished files that wait to be saved. */
  readonly staged: StagedExports
  readonly newId: () => string
  readonly now: () => Date
}
