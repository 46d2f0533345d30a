// Leaves nothing of what was deleted in a room's files.
import type { EncryptedDatabase } from './encrypted-database'

/**
 * `secure_delete` overwrites what is deleted, but not what lies in the free part of a page since SQLite moved its rows
 * to a neighbour (measured: of 25,000 deleted words up to 21 were still there). So the room is written anew, in memory
 * as every temporary file, and the -wal is emptied into it. Takes about as long as copying the file.
 */
export function scrub(db: EncryptedDatabase): void {
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
