// A file that somebody gave us, as bytes. Invariant: how large it is is asked before a byte is read, and what is no plain
// file (a folder, a pipe) is never waited for.
import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { HAND_OVER_MAX_BYTES, type PickedFile } from '../../contract/shell'

export async function readBounded(path: string): Promise<PickedFile> {
  const fileName = basename(path)
  try {
    // Opening a pipe would otherwise wait for somebody who writes into it.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const about = await file.stat()
      if (!about.isFile()) return { is: 'unreadable', fileName }
      if (about.size > HAND_OVER_MAX_BYTES) return { is: 'tooLarge', fileName }
      const bytes = Buffer.alloc(about.size)
      const { bytesRead } = await file.read(bytes, 0, about.size, 0)
      return { is: 'file', fileName, bytes: bytes.subarray(0, bytesRead).toString('base64') }
    } finally {
      await file.close()
    }
  } catch {
    // It is gone, or may not be read.
    return { is: 'unreadable', fileName }
  }
}
