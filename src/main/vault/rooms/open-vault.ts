// Opens the whole vault: the folder's lock, both rooms, and the header that says how far they had come.
import { accessSync, constants, existsSync } from 'node:fs'
import { sealHeader, writeHeader, type UnsealedHeader } from '../../folder/header'
import { vaultPaths } from '../../folder/paths'
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
  /**
   * Throws VAULT_UNREACHABLE if the rooms' files are gone: the system would go on writing into a deleted file,
   * and "saved" would be a lie.
   */
  refuseIfGone(): void
  /** Writes the commit counts into the header. */
  noteCommits(at: Date): void
  /** Both rooms into their main files, header written, lock let go. Twice is as good as once. */
  close(at: Date): void
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
  const opened: { close(): void }[] = []
  try {
    const mode = create ? 'create' : 'open'
    const privateRoom = openPrivateRoom({ path: paths.privateRoom, key: keys.privateRoom, mode })
    opened.push(privateRoom)
    const sharedRoom = openSharedRoom({ path: paths.sharedRoom, key: keys.sharedRoom, mode })
    opened.push(sharedRoom)
    const commitsNow = () => ({ private: privateRoom.commits.value(), shared: sharedRoom.commits.value() })

    let header = options.header
    let isClosed = false
    const write = (at: Date): void => {
      header = {
        ...header,
        generation: header.generation + 1,
        savedAt: at.toISOString(),
        commits: commitsNow(),
      }
      writeHeader(paths, sealHeader(header, keys.header))
    }
    // The header comes last: without it the folder is no vault, so an interrupted creation leaves none behind.
    if (create) writeHeader(paths, sealHeader(header, keys.header))

    const before = options.header.commits
    const now = commitsNow()
    const isBehind = now.private < before.private || now.shared < before.shared
    return {
      header: options.header,
      privateRoom,
      sharedRoom,
      rolledBackTo: isBehind ? options.header.savedAt : null,
      refuseIfGone: () => {
        const areThere = existsSync(paths.privateRoom) && existsSync(paths.sharedRoom)
        if (!areThere) throw new Refusal('VAULT_UNREACHABLE')
      },
      noteCommits: write,
      close: (at) => {
        if (isClosed) return
        isClosed = true
        tryWrite(() => write(at))
        for (const room of opened) room.close()
        lock.release()
      },
    }
  } catch (error) {
    for (const room of opened) room.close()
    lock.release()
    throw error
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
