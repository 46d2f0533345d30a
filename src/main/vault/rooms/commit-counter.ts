// A number in each room that rises with every write; the header keeps a copy, so that a rollback shows.
import type { EncryptedDatabase } from './encrypted-database'

export interface CommitCounter {
  /** Called inside the transaction of every write. */
  raise(): void
  value(): number
}

export function commitCounter(db: EncryptedDatabase): CommitCounter {
  const raise = db.prepare('UPDATE commit_counter SET commits = commits + 1')
  const value = db.prepare<[], number>('SELECT commits FROM commit_counter').pluck()
  return { raise: () => void raise.run(), value: () => value.get() ?? 0 }
}
