// Where everything lies inside a vault folder (docs/format.md).
import { join } from 'node:path'

export interface VaultPaths {
  readonly folder: string
  readonly header: string
  readonly previousHeader: string
  readonly lock: string
  readonly privateRoom: string
  readonly sharedRoom: string
  /** The encrypted bytes of attachments; made with the first one. */
  readonly blobs: string
}

export const vaultPaths = (folder: string): VaultPaths => ({
  folder,
  header: join(folder, 'vault.json'),
  previousHeader: join(folder, 'vault.json.1'),
  lock: join(folder, 'lock.db'),
  privateRoom: join(folder, 'private.db'),
  sharedRoom: join(folder, 'shared.db'),
  blobs: join(folder, 'blobs'),
})
