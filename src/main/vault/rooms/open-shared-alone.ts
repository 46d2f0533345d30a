// Opens the shared room and nothing else: the private file is not touched, and its count in the header stays as it is.
import { sealHeader, writeHeader, type UnsealedHeader } from '../../folder/header'
import { vaultPaths } from '../../folder/paths'
import { commitRecord, refuseUnusable, tryWrite } from './commit-record'
import { holdFolder } from './folder-lock'
import { openSharedRoom, type SharedRoom } from './shared/room'

export interface SharedAlone {
  readonly header: UnsealedHeader
  readonly sharedRoom: SharedRoom
  /** As of the whole vault; accepted there, and not by two. */
  readonly rolledBackTo: string | null
  noteCommits(at: Date): void
  /** Twice is as good as once. */
  close(at: Date): void
}

export function openSharedAlone(options: {
  folder: string
  keys: { readonly sharedRoom: Uint8Array; readonly header: Uint8Array }
  header: UnsealedHeader
}): SharedAlone {
  const { folder, keys, header } = options
  refuseUnusable(folder)
  const paths = vaultPaths(folder)
  const lock = holdFolder(paths.lock)
  try {
    const sharedRoom = openSharedRoom({ path: paths.sharedRoom, key: keys.sharedRoom, mode: 'open' })
    const counters = { privateRoom: null, sharedRoom: sharedRoom.commits }
    const record = commitRecord(header, counters, (next) => writeHeader(paths, sealHeader(next, keys.header)))
    let isOpen = true
    return {
      header,
      sharedRoom,
      rolledBackTo: record.isBehind ? header.savedAt : null,
      noteCommits: (at) => {
        if (isOpen) record.write(at)
      },
      close: (at) => {
        if (!isOpen) return
        isOpen = false
        tryWrite(() => record.write(at))
        sharedRoom.close()
        lock.close()
      },
    }
  } catch (error) {
    lock.close()
    throw error
  }
}
