// A real encrypted vault in a temporary folder, with random keys and without the slow passphrase.
import { randomBytes, randomUUID } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { UnsealedHeader } from '../../src/main/folder/header'
import { vaultPaths } from '../../src/main/folder/paths'
import { attachmentsOf } from '../../src/main/vault/attachments/attachments'
import { blobFolder } from '../../src/main/vault/attachments/blob-folder'
import { changes } from '../../src/main/vault/changes'
import type { VaultDeps } from '../../src/main/vault/deps'
import { door } from '../../src/main/vault/door'
import { stagedExports } from '../../src/main/vault/exports/staged-export'
import { identityOf } from '../../src/main/vault/identity'
import { pairingsOf } from '../../src/main/vault/pairing/pairings'
import { openVault, type VaultKeys } from '../../src/main/vault/rooms/open-vault'
import { temporaryFolder } from './temp-folder'

export const randomKeys = (): VaultKeys => ({
  privateRoom: new Uint8Array(randomBytes(32)),
  sharedRoom: new Uint8Array(randomBytes(32)),
  header: new Uint8Array(randomBytes(32)),
})

export const testHeader = (): UnsealedHeader => ({
  format: 1,
  vaultId: randomUUID(),
  label: 'Test vault',
  isDemo: false,
  cipher: 'sqlcipher-4',
  generation: 1,
  savedAt: '2026-11-19T14:00:00.000Z',
  commits: { private: 0, shared: 0 },
  slots: [{ id: randomUUID(), kind: 'recovery', age: 'not used here' }],
})

/** Under which the identity of a test vault is wrapped: of the master key in a real one. */
export const TEST_WRAPPING_KEY = new Uint8Array(32).fill(7)

export interface TestVault extends VaultDeps {
  readonly folder: string
  readonly keys: VaultKeys
  /** Closes what is open and opens the same files again. */
  reopen(): TestVault
}

export function openTestVault(
  options: { folder?: string; keys?: VaultKeys; header?: UnsealedHeader; create?: boolean } = {},
): TestVault {
  const folder = options.folder ?? temporaryFolder()
  const keys = options.keys ?? randomKeys()
  const vault = openVault({
    folder,
    keys,
    header: options.header ?? testHeader(),
    create: options.create ?? true,
  })
  const close = () => vault.close(new Date())
  onTestFinished(close)
  const now = () => new Date()
  const theDoor = door({ ...vault, newId: randomUUID, now })
  const told = changes()
  const identity = identityOf({
    store: vault.sharedRoom.identity,
    wrappingKey: TEST_WRAPPING_KEY,
    vaultId: vault.header.vaultId,
    now,
  })
  return {
    folder,
    keys,
    vault,
    door: theDoor,
    attachments: attachmentsOf({
      store: vault.privateRoom.attachments,
      folder: blobFolder(vaultPaths(folder).blobs),
      changes: told,
      newId: randomUUID,
      now,
    }),
    changes: told,
    draftsKey: new Uint8Array(32),
    staged: stagedExports(),
    identity,
    pairings: pairingsOf({ vault, identity }),
    newId: randomUUID,
    now,
    reopen: () => {
      close()
      const again = openTestVault({ folder, keys, header: vault.header, create: false })
      again.door.settle()
      return again
    },
  }
}

export { addPair, addSession } from './rows'
