// A file that is written piece by piece and appears whole or not at all: `part` beside it, fsync, rename, fsync of
// the folder. Waits for the disk as it goes, so that a save of a note in between never waits for a gigabyte.
import { constants } from 'node:fs'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from './blob-folder'

const SYNC_EVERY_BYTES = 32 * 1024 * 1024

export interface WholeFile {
  readonly append: (bytes: Uint8Array) => Promise<void>
  /** After this it is at its path and lasts through a power cut. */
  readonly finish: () => Promise<void>
  /** Removes what was written. After `finish`, or twice, it does nothing. */
  readonly abandon: () => Promise<void>
}

/** `mode`: the permissions of the finished file. Throws the system's error; nothing is left then. */
export async function startWholeFile(options: {
  part: string
  path: string
  mode?: number
}): Promise<WholeFile> {
  const { part, path, mode = 0o600 } = options
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL
  const handle = await open(part, flags, 0o600)
  let sinceSync = 0
  let isDone = false
  return {
    append: async (bytes) => {
      await writeAll(handle, bytes)
      sinceSync += bytes.length
      if (sinceSync < SYNC_EVERY_BYTES) return
      await handle.datasync()
      sinceSync = 0
    },
    finish: async () => {
      if (mode !== 0o600) await handle.chmod(mode)
      await handle.sync()
      await handle.close()
      await rename(part, path)
      isDone = true
      await syncFolder(dirname(path))
    },
    abandon: async () => {
      if (isDone) return
      isDone = true
      await handle.close().catch(() => undefined)
      await rm(part, { force: true })
    },
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) written += (await handle.write(bytes, written)).bytesWritten
}
