// The shared room: opened, brought up to date, and handed out as stores. It knows nothing of the private one.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { scrub } from '../scrub'
import { migrate, schemaVersionOf } from '../migrate'
import { Refusal } from '../../../refusal'
import first from './migrations/0001-first.sql?raw'
import search from './migrations/0002-search.sql?raw'
import trash from './migrations/0003-trash.sql?raw'
import register from './migrations/0004-register.sql?raw'
import { registerStore, type RegisterStore } from './register.store'
import { summarySearchStore, type SummarySearchStore } from './search.store'
import { summariesStore, type SummariesStore } from './summaries.store'
import { summaryTrashStore, type SummaryTrashStore } from './trash.store'

export interface SharedRoom {
  readonly summaries: SummariesStore
  readonly register: RegisterStore
  readonly search: SummarySearchStore
  readonly trash: SummaryTrashStore
  readonly commits: CommitCounter
  /** Leaves nothing of what was deleted in its files. */
  scrub(): void
  close(): void
}

const migrations = [first, search, trash, register]

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
    return {
      summaries: summariesStore(db, commits),
      register: registerStore(db, commits),
      search: summarySearchStore(db, commits),
      trash: summaryTrashStore(db, commits),
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
