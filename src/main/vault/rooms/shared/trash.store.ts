// Summaries in the trash. Invariant: the register keeps its entries, whatever becomes of their summary.
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface TrashedSummary {
  readonly id: string
  readonly title: SharedText
  readonly trashedAt: string
}

export interface SummaryTrashStore {
  list(): TrashedSummary[]
  /** False: it is not there, or in the trash already. */
  put(summaryId: string, at: string): boolean
  /** False: it is not in the trash. */
  restore(summaryId: string): boolean
  /** For good, with the passages carried into them, in one transaction. Those that are gone already are left out. */
  remove(summaryIds: readonly string[]): void
}

export function summaryTrashStore(db: EncryptedDatabase, commits: CommitCounter): SummaryTrashStore {
  const list = db.prepare<[], TrashedSummary>(
    'SELECT id, title, trashed_at AS trashedAt FROM summary WHERE trashed_at IS NOT NULL',
  )
  const put = db.prepare<[string, string]>(
    'UPDATE summary SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL',
  )
  const restore = db.prepare<[string]>(
    'UPDATE summary SET trashed_at = NULL WHERE id = ? AND trashed_at IS NOT NULL',
  )
  const removeCopies = db.prepare<[string]>('DELETE FROM carried_passage WHERE summary_id = ?')
  const remove = db.prepare<[string]>('DELETE FROM summary WHERE id = ?')

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: () => list.all(),
    put: (summaryId, at) => written(() => put.run(at, summaryId)),
    restore: (summaryId) => written(() => restore.run(summaryId)),
    remove: db.transaction((summaryIds: readonly string[]) => {
      for (const summaryId of summaryIds) {
        removeCopies.run(summaryId)
        written(() => remove.run(summaryId))
      }
    }),
  }
}
