// A number in each room that rises with every write; the header keeps a copy, so that a rollback shows.
import type { EncryptedDatabase } from './encrypted-database'
import { sameFileGuard } from './same-file'

export interface CommitCounter {
  /**
   * Called inside the transaction of every write, which it undoes by throwing VAULT_UNREACHABLE if the room's file
   * is no longer the one that was opened.
   */
  raise(): void
  value(): number
}

export function commitCounter(db: EncryptedDatabase, path: string): CommitCounter {
  const refuseIfGone = sameFileGuard(path)
  const raise = db.prepare('UPDATE commit_counter SET commits = commits + 1')
  const value = db.prepare<[], number>('SELECT commits FROM commit_counter').pluck()
  return {
    raise: () => {
      refuseIfGone()
      raise.run()
    },
    value: () => value.get() ?? 0,
  }
}
