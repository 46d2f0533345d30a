// `lock.db`: empty, held exclusively while the vault is open; the system lets go of it if the process dies.
import Database from 'better-sqlite3'
import { Refusal, systemCodeOf } from '../../refusal'

export interface FolderLock {
  close(): void
}

/** Throws VAULT_IN_USE if any process holds it, FOLDER_READ_ONLY if it cannot be written. */
export function holdFolder(path: string): FolderLock {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { timeout: 0 })
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db?.close()
    throw refusalFor(error)
  }
  const held = db
  return { close: () => held.close() }
}

function refusalFor(error: unknown): unknown {
  const code = systemCodeOf(error) ?? ''
  if (code === 'SQLITE_BUSY') return new Refusal('VAULT_IN_USE')
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_READONLY'))
    return new Refusal('FOLDER_READ_ONLY')
  return error
}
