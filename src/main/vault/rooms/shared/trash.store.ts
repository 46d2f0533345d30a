// Summaries and charters in the trash. Invariant: the register keeps its entries, whatever becomes of their subject;
// the bytes of what left go with it.
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export type SharedKind = 'summary' | 'charter'

export interface TrashedShared {
  readonly kind: SharedKind
  readonly id: string
  readonly title: SharedText
  readonly trashedAt: string
}

export interface SharedTrashStore {
  list(): TrashedShared[]
  /** False: it is not there, or in the trash already. */
  put(kind: SharedKind, id: string, at: string): boolean
  /** False: it is not in the trash. */
  restore(kind: SharedKind, id: string): boolean
  /** For good, with all that hangs on them, in one transaction. Those that are gone already are left out. */
  remove(kind: SharedKind, ids: readonly string[]): void
}

export function sharedTrashStore(db: EncryptedDatabase, commits: CommitCounter): SharedTrashStore {
  const list = db.prepare<[], TrashedShared>(`
    SELECT 'summary' AS kind, id, title, trashed_at AS trashedAt FROM summary WHERE trashed_at IS NOT NULL
    UNION ALL
    SELECT 'charter', id, title, trashed_at FROM charter WHERE trashed_at IS NOT NULL`)
  const removeCopies = db.prepare<[string]>('DELETE FROM carried_passage WHERE summary_id = ?')
  // The lines of the register stay.
  const removeKept = db.prepare<[string]>(
    'DELETE FROM disclosure_bytes WHERE disclosure_id IN (SELECT id FROM disclosure WHERE subject_id = ?)',
  )
  const of = (kind: SharedKind) => ({
    put: db.prepare<[string, string]>(
      `UPDATE ${kind} SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL`,
    ),
    restore: db.prepare<[string]>(
      `UPDATE ${kind} SET trashed_at = NULL WHERE id = ? AND trashed_at IS NOT NULL`,
    ),
    remove: db.prepare<[string]>(`DELETE FROM ${kind} WHERE id = ?`),
  })
  const rows = { summary: of('summary'), charter: of('charter') }

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: () => list.all(),
    put: (kind, id, at) => written(() => rows[kind].put.run(at, id)),
    restore: (kind, id) => written(() => rows[kind].restore.run(id)),
    remove: db.transaction((kind: SharedKind, ids: readonly string[]) => {
      for (const id of ids) {
        if (kind === 'summary') removeCopies.run(id)
        removeKept.run(id)
        written(() => rows[kind].remove.run(id))
      }
    }),
  }
}
