// Opens the whole vault: the folder's lock, both rooms, and the header that says how far they had come.
import { accessSync, constants, existsSync } from 'node:fs'
import { sealHeader, writeHeader, type UnsealedHeader } from '../../folder/header'
import { vaultPaths } from '../../folder/paths'
import { removeVaultFiles } from '../../folder/remove-vault-files'
import { Refusal, refusalOf } from '../../refusal'
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
    const record = commitRecord(options.header, { privateRoom, sharedRoom }, (header) =>
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

/** Keeps the counts in the header. While a rollback is not accepted they stay as high as they were: it goes on showing. */
function commitRecord(
  first: UnsealedHeader,
  { privateRoom, sharedRoom }: Pick<OpenVault, 'privateRoom' | 'sharedRoom'>,
  save: (header: UnsealedHeader) => void,
) {
  let header = first
  let floor = first.commits
  const write = (at: Date): void => {
    const commits = {
      private: Math.max(floor.private, privateRoom.commits.value()),
      shared: Math.max(floor.shared, sharedRoom.commits.value()),
    }
    header = { ...header, generation: header.generation + 1, savedAt: at.toISOString(), commits }
    save(header)
  }
  return {
    isBehind: privateRoom.commits.value() < floor.private || sharedRoom.commits.value() < floor.shared,
    write,
    accept: (at: Date): void => {
      floor = { private: 0, shared: 0 }
      write(at)
    },
  }
}

function refuseUnusable(folder: string): void {
  if (!existsSync(folder)) throw new Refusal('FOLDER_MISSING')
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw refusalOf(error) ?? error
  }
}

/** A header that cannot be written now (full or vanished disk) must not keep the rooms from closing. */
function tryWrite(write: () => void): void {
  try {
    write()
  } catch {
    // The counts in the older header are lower than the rooms': that never warns wrongly.
  }
}
