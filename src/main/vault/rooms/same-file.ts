// Notices that a room's file was deleted or exchanged while it is open: the system would go on writing into the old
// one, and "saved" would be a lie.
import { statSync } from 'node:fs'
import { Refusal } from '../../refusal'

/** Returns a check that throws VAULT_UNREACHABLE unless the file at `path` is still the one that is there now. */
export function sameFileGuard(path: string): () => void {
  const opened = identityOf(path)
  return () => {
    if (opened === undefined || identityOf(path) !== opened) throw new Refusal('VAULT_UNREACHABLE')
  }
}

function identityOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true })
  return stat && `${stat.dev}/${stat.ino}`
}
