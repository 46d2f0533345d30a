// The keys under the master key (security.md 4.1): HKDF-SHA256, salt = vault id, one `info` a purpose.
import { hkdfSync } from 'node:crypto'

export interface RoomKeys {
  /** 32 bytes each. */
  readonly privateRoom: Uint8Array
  readonly sharedRoom: Uint8Array
  readonly header: Uint8Array
  readonly drafts: Uint8Array
}

export function roomKeysOf(masterKey: Uint8Array, vaultId: string): RoomKeys {
  const derive = (purpose: string) =>
    new Uint8Array(hkdfSync('sha256', masterKey, vaultId, `duologue/v1/${purpose}`, 32))
  return {
    privateRoom: derive('room/private'),
    sharedRoom: derive('room/shared'),
    header: derive('header'),
    drafts: derive('drafts'),
  }
}
