// Makes the folder of a new vault: missing or empty before, private to its owner after.
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../refusal'

/** Throws FOLDER_NOT_EMPTY if anything lies in it: an existing vault is never written over. */
export function prepareFolder(folder: string): void {
  if (existsSync(folder)) {
    if (readdirSync(folder).length > 0) throw new Refusal('FOLDER_NOT_EMPTY')
    accessSync(folder, constants.W_OK)
    chmodSync(folder, 0o700)
    return
  }
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 })
  mkdirSync(folder, { mode: 0o700 })
}
