// Writes a file whole or not at all: temporary file, fsync, rename, fsync of the folder.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemCodeOf } from '../refusal'

/**
 * Replaces `path` with `bytes` (mode 0600). Until it returns the old file is untouched.
 * Throws the system's error (ENOSPC, EROFS, …); the temporary file is then removed.
 */
export function writeFileAtomically(path: string, bytes: Uint8Array): void {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeAll(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written)
}

/**
 * Makes a rename last through a power cut, where the system can: Windows and some network disks cannot sync a folder.
 * The file is there already, so a refusal here is never "not written".
 */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error
  }
}
