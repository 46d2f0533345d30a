// Hits of the leak check that may leave, each on purpose and with a reason. Append-only: what was taken back stays.
import type { LeakKind } from '../../../../contract/leaks'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface NewLeakOverride {
  readonly pairId: string
  readonly subjectKind: 'summary' | 'charter'
  readonly subjectId: string
  readonly hitKind: LeakKind
  readonly hitKey: string
  readonly reason: string
  readonly at: string
}

export interface LeakOverride {
  readonly hitKey: string
  readonly reason: string
  readonly at: string
}

export interface LeakOverridesStore {
  add(override: NewLeakOverride): void
  takeBack(subjectId: string, hitKey: string, at: string): void
  /** Those that hold. */
  of(subjectId: string): LeakOverride[]
}

export function leakOverridesStore(db: EncryptedDatabase, commits: CommitCounter): LeakOverridesStore {
  const insert = db.prepare(`
    INSERT INTO leak_override (pair_id, subject_kind, subject_id, hit_kind, hit_key, reason, at)
    VALUES (@pairId, @subjectKind, @subjectId, @hitKind, @hitKey, @reason, @at)`)
  const takeBack = db.prepare<[string, string, string]>(`
    UPDATE leak_override SET taken_back_at = ?
     WHERE subject_id = ? AND hit_key = ? AND taken_back_at IS NULL`)
  const of = db.prepare<[string], LeakOverride>(`
    SELECT hit_key AS hitKey, reason, at FROM leak_override
     WHERE subject_id = ? AND taken_back_at IS NULL ORDER BY id`)

  return {
    add: db.transaction((override: NewLeakOverride) => {
      takeBack.run(override.at, override.subjectId, override.hitKey)
      insert.run(override)
      commits.raise()
    }),
    takeBack: db.transaction((subjectId: string, hitKey: string, at: string) => {
      takeBack.run(at, subjectId, hitKey)
      commits.raise()
    }),
    of: (subjectId) => of.all(subjectId),
  }
}
