// Every document of the shared room by its id, newest first: what can be laid on the table when two sit together.
import type { EncryptedDatabase } from '../encrypted-database'

export interface PaperId {
  readonly kind: 'summary' | 'charter'
  readonly id: string
}

/** Without those in the trash. */
export interface PapersStore {
  list(): PaperId[]
}

export function papersStore(db: EncryptedDatabase): PapersStore {
  const list = db.prepare<[], PaperId>(`
    SELECT kind, id FROM (
      SELECT 'summary' AS kind, id, updated_at FROM summary WHERE trashed_at IS NULL
      UNION ALL
      SELECT 'charter', id, updated_at FROM charter WHERE trashed_at IS NULL
    ) AS paper ORDER BY updated_at DESC`)
  return { list: () => list.all() }
}
