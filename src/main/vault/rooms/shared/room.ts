// The shared room: opened, brought up to date, and handed out as stores. It knows nothing of the private one.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { scrub } from '../scrub'
import { migrate, schemaVersionOf } from '../migrate'
import { Refusal } from '../../../refusal'
import { chartersStore, type ChartersStore } from './charters.store'
import { charterVersionsStore, type CharterVersionsStore } from './charter-versions.store'
import first from './migrations/0001-first.sql?raw'
import search from './migrations/0002-search.sql?raw'
import trash from './migrations/0003-trash.sql?raw'
import register from './migrations/0004-register.sql?raw'
import charter from './migrations/0005-charter.sql?raw'
import { registerStore, type RegisterStore } from './register.store'
import { sharedSearchStore, type SharedSearchStore } from './search.store'
import { summariesStore, type SummariesStore } from './summaries.store'
import { sharedTrashStore, type SharedTrashStore } from './trash.store'

export interface SharedRoom {
  readonly summaries: SummariesStore
  readonly charters: ChartersStore
  readonly charterVersions: CharterVersionsStore
  readonly register: RegisterStore
  readonly search: SharedSearchStore
  readonly trash: SharedTrashStore
  readonly commits: CommitCounter
  /** Leaves nothing of what was deleted in its files. */
  scrub(): void
  close(): void
}

const migrations = [first, search, trash, register, charter]

/** `read`: for the exporter, which can change nothing. */
export function openSharedRoom(options: {
  path: string
  key: Uint8Array
  mode: 'create' | 'open' | 'read'
}): SharedRoom {
  const db = openEncrypted({ room: 'shared', ...options })
  try {
    if (options.mode === 'read') refuseOtherSchema(schemaVersionOf(db))
    else migrate(db, migrations)
    const commits = commitCounter(db, options.path)
    const charters = chartersStore(db, commits)
    return {
      summaries: summariesStore(db, commits),
      charters,
      charterVersions: charterVersionsStore(db, commits),
      register: registerStore(db, commits),
      search: sharedSearchStore(db, commits, charters),
      trash: sharedTrashStore(db, commits),
      commits,
      scrub: () => scrub(db),
      close: () => closeTidily(db),
    }
  } catch (error) {
    db.close()
    throw error
  }
}

function refuseOtherSchema(version: number): void {
  if (version !== migrations.length) throw new Refusal('VAULT_NEWER', { format: version })
}
