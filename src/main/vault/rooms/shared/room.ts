// The shared room: opened, brought up to date, and handed out as stores. It knows nothing of the private one.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { migrate, schemaVersionOf } from '../migrate'
import { Refusal } from '../../../refusal'
import first from './migrations/0001-first.sql?raw'
import { registerStore, type RegisterStore } from './register.store'
import { summariesStore, type SummariesStore } from './summaries.store'

export interface SharedRoom {
  readonly summaries: SummariesStore
  readonly register: RegisterStore
  readonly commits: CommitCounter
  close(): void
}

const migrations = [first]

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
      commits,
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
