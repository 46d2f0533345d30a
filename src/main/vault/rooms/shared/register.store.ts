// The disclosure register: what left, announced before the file exists. Rows are never deleted.
import type { Disclosure } from '../../../../contract/summaries'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

/** An entry as the shared room knows it: with whom is known in private only. */
export type StoredDisclosure = Omit<Disclosure, 'partnerName'>

export interface Announcement extends Omit<StoredDisclosure, 'state'> {
  /** The revision of the summary or charter that is about to leave; 0 for what has none. */
  readonly revision: number
}

export interface RegisterStore {
  announce(entry: Announcement): void
  settle(disclosureId: string, state: 'left' | 'failed'): void
  /** Newest first. */
  list(): StoredDisclosure[]
}

export function registerStore(db: EncryptedDatabase, commits: CommitCounter): RegisterStore {
  const insert = db.prepare(`
    INSERT INTO disclosure (id, kind, subject_id, title, revision, format, file_name, size_bytes, sha256, at, state)
    VALUES (@id, @kind, @subjectId, @title, @revision, @format, @fileName, @sizeBytes, @sha256, @at, 'announced')`)
  const settle = db.prepare<[string, string]>(
    `UPDATE disclosure SET state = ? WHERE id = ? AND state = 'announced'`,
  )
  const list = db.prepare<[], StoredDisclosure>(`
    SELECT id, kind, subject_id AS subjectId, title, format, file_name AS fileName,
           size_bytes AS sizeBytes, sha256, at, state
      FROM disclosure ORDER BY at DESC`)

  return {
    announce: db.transaction((entry: Announcement) => {
      insert.run(entry)
      commits.raise()
    }),
    settle: db.transaction((disclosureId: string, state: 'left' | 'failed') => {
      settle.run(state, disclosureId)
      commits.raise()
    }),
    list: () => list.all(),
  }
}
