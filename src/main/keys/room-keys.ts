// The keys under the master key (security.md 4.1): HKDF-SHA256, salt = vault id, one `info` a purpose.
import { hkdfSync } from 'node:crypto'

export interface RoomKeys {
  /** 32 bytes each. */
  readonly privateRoom: Uint8Array
  readonly sharedRoom: Uint8Array
  readonly header: Uint8Array
  readonly drafts: Uint8Array
  /** Wraps the private halves of the identity. */
  readonly identity: Uint8Array
}

export function roomKeysOf(masterKey: Uint8Array, vaultId: string): RoomKeys {
  return {
    privateRoom: derive(masterKey, vaultId, 'room/private'),
    sharedRoom: derive(masterKey, vaultId, 'room/shared'),
    header: headerKeyOf(masterKey, vaultId),
    drafts: derive(masterKey, vaultId, 'drafts'),
    identity: derive(masterKey, vaultId, 'identity'),
  }
}

/** Of sit-together mode. Its sealed drafts have a key of their own: those of the private room stay sealed. */
export function togetherKeysOf(masterKey: Uint8Array, vaultId: string) {
  return {
    sharedRoom: derive(masterKey, vaultId, 'room/shared'),
    header: headerKeyOf(masterKey, vaultId),
    drafts: derive(masterKey, vaultId, 'drafts/together'),
  }
}

export const headerKeyOf = (masterKey: Uint8Array, vaultId: string): Uint8Array =>
  derive(masterKey, vaultId, 'header')

const derive = (masterKey: Uint8Array, vaultId: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', masterKey, vaultId, `duologue/v1/${purpose}`, 32))
