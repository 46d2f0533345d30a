// Removes what an unfinished creation left: the files of a vault, and nothing else that may lie in the folder.
import { rmSync } from 'node:fs'
import type { VaultPaths } from './paths'

const DATABASE_ENDINGS = ['', '-wal', '-shm', '-journal']

export function removeVaultFiles(paths: VaultPaths): void {
  for (const database of [paths.privateRoom, paths.sharedRoom, paths.lock]) {
    for (const ending of DATABASE_ENDINGS) rmSync(database + ending, { force: true })
  }
  for (const header of [paths.header, paths.previousHeader]) rmSync(header, { force: true })
}
