// Opens the whole vault: the folder's lock, both rooms, and the header that says how far they had come.
import { sealHeader, writeHeader, type UnsealedHeader } from '../../folder/header'
import { vaultPaths } from '../../folder/paths'
import { removeVaultFiles } from '../../folder/remove-vault-files'
import { commitRecord, refuseUnusable, tryWrite } from './commit-record'
import { holdFolder } from './folder-lock'
import { openPrivateRoom, type PrivateRoom } from './private/room'
import { openSharedRoom, type SharedRoom } from './shared/room'

export interface VaultKeys {
  readonly privateRoom: Uint8Array
  readonly sharedRoom: Uint8Array
  readonly header: Uint8Array
}

export interface OpenVault {
  readonly header: UnsealedHeader
  readonly privateRoom: PrivateRoom
  readonly sharedRoom: SharedRoom
  /** When the header was last written, if a room has fewer commits than it says: an old copy lies there. Else null. */
  readonly rolledBackTo: string | null
  /** The person has read that an old copy lies there: from now on it counts as the vault. */
  acceptRollback(at: Date): void
  /** Writes the header with the commit counts. A new vault is one from its first header on, not before. */
  noteCommits(at: Date): void
  /** Both rooms into their main files, header written, lock let go. Twice is as good as once. */
  close(at: Date): void
  /** Undoes a creation that failed: everything this opening made is removed. */
  discard(): void
}

export function openVault(options: {
  folder: string
  keys: VaultKeys
  header: UnsealedHeader
  create: boolean
}): OpenVault {
  const { folder, keys, create } = options
  refuseUnusable(folder)
  const paths = vaultPaths(folder)
  const lock = holdFolder(paths.lock)
  const opened: { close(): void }[] = [lock]
  const closeAll = () => {
    for (const each of opened.splice(0).reverse()) each.close()
  }
  const discard = () => {
    closeAll()
    if (create) removeVaultFiles(paths)
  }
  try {
    const mode = create ? 'create' : 'open'
    const privateRoom = openPrivateRoom({ path: paths.privateRoom, key: keys.privateRoom, mode })
    opened.push(privateRoom)
    const sharedRoom = openSharedRoom({ path: paths.sharedRoom, key: keys.sharedRoom, mode })
    opened.push(sharedRoom)
    const counters = { privateRoom: privateRoom.commits, sharedRoom: sharedRoom.commits }
    const record = commitRecord(options.header, counters, (header) =>
      writeHeader(paths, sealHeader(header, keys.header)),
    )
    const whileOpen = (act: () => void) => {
      if (opened.length > 0) act()
    }
    return {
      header: options.header,
      privateRoom,
      sharedRoom,
      rolledBackTo: record.isBehind ? options.header.savedAt : null,
      acceptRollback: (at) => whileOpen(() => record.accept(at)),
      noteCommits: (at) => whileOpen(() => record.write(at)),
      close: (at) =>
        whileOpen(() => {
          tryWrite(() => record.write(at))
          closeAll()
        }),
      discard,
    }
  } catch (error) {
    discard()
    throw error
  }
}
