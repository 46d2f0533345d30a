// The private room: opened, brought up to date, and handed out as stores. Nothing else sees its file.
import { commitCounter, type CommitCounter } from '../commit-counter'
import { closeTidily, openEncrypted } from '../encrypted-database'
import { migrate } from '../migrate'
import { carriesStore, type CarriesStore } from './carries.store'
import first from './migrations/0001-first.sql?raw'
import { pairsStore, type PairsStore } from './pairs.store'
import { sessionsStore, type SessionsStore } from './sessions.store'

export interface PrivateRoom {
  readonly pairs: PairsStore
  readonly sessions: SessionsStore
  readonly carries: CarriesStore
  readonly commits: CommitCounter
  close(): void
}

const migrations = [first]

export function openPrivateRoom(options: {
  path: string
  key: Uint8Array
  mode: 'create' | 'open'
}): PrivateRoom {
  const db = openEncrypted({ room: 'private', ...options })
  try {
    migrate(db, migrations)
    const commits = commitCounter(db, options.path)
    return {
      pairs: pairsStore(db, commits),
      sessions: sessionsStore(db, commits),
      carries: carriesStore(db, commits),
      commits,
      close: () => closeTidily(db),
    }
  } catch (error) {
    db.close()
    throw error
  }
}
