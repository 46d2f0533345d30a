// The lock state of the page, one union. It only moves forward: going back to `locked` is a restart.
import type { OpenTable, OpenVault } from './clients'

export type LockState =
  | { readonly is: 'locked' }
  /** The vault is live, but the last step of making it is still being read. */
  | { readonly is: 'opening'; readonly opened: OpenVault }
  | { readonly is: 'open'; readonly opened: OpenVault }
  /** The shared room alone, for two people at one screen. */
  | { readonly is: 'sitTogether'; readonly table: OpenTable }
  /** The vault process stopped without being asked to. */
  | { readonly is: 'ended' }

export type LockEvent =
  | { readonly is: 'created'; readonly opened: OpenVault }
  | { readonly is: 'opened'; readonly opened: OpenVault }
  | { readonly is: 'satDown'; readonly table: OpenTable }
  | { readonly is: 'vaultEnded' }

export const locked: LockState = { is: 'locked' }

export function nextLockState(state: LockState, event: LockEvent): LockState {
  switch (event.is) {
    case 'created':
      return state.is === 'locked' ? { is: 'opening', opened: event.opened } : state
    case 'opened':
      return state.is === 'ended' ? state : { is: 'open', opened: event.opened }
    case 'satDown':
      return state.is === 'locked' ? { is: 'sitTogether', table: event.table } : state
    case 'vaultEnded':
      return state.is === 'locked' ? state : { is: 'ended' }
  }
}
