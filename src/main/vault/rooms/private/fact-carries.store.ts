// The private end of facts in summaries: which one each is, and the private words it was made of.
import { z } from 'zod'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface FactCarry {
  readonly id: string
  /** Which fact, such as `goal:<id>`. */
  readonly key: string
  /** Of what it said when it was carried. */
  readonly fingerprint: string
  /** The private texts that went into it, as they were then. */
  readonly sources: readonly string[]
}

export interface FactCarriesStore {
  /** Noted before the words arrive: it counts only once the shared room has them. */
  note(summaryId: string, facts: readonly FactCarry[], at: string): void
  forget(ids: readonly string[]): void
  of(summaryId: string): FactCarry[]
}

const sourcesOf = z.array(z.string())

export function factCarriesStore(db: EncryptedDatabase, commits: CommitCounter): FactCarriesStore {
  const insert = db.prepare(`
    INSERT INTO carried_fact (id, summary_id, fact, fingerprint, sources, carried_at)
    VALUES (@id, @summaryId, @key, @fingerprint, @sources, @at)`)
  const remove = db.prepare<[string]>('DELETE FROM carried_fact WHERE id = ?')
  const of = db.prepare<[string], Omit<FactCarry, 'sources'> & { readonly sources: string }>(`
    SELECT id, fact AS key, fingerprint, sources FROM carried_fact WHERE summary_id = ? ORDER BY carried_at, rowid`)
  return {
    note: db.transaction((summaryId: string, facts: readonly FactCarry[], at: string) => {
      for (const fact of facts) insert.run({ ...fact, summaryId, at, sources: JSON.stringify(fact.sources) })
      commits.raise()
    }),
    forget: db.transaction((ids: readonly string[]) => {
      for (const id of ids) remove.run(id)
      if (ids.length > 0) commits.raise()
    }),
    of: (summaryId) =>
      of.all(summaryId).map((row) => ({ ...row, sources: sourcesOf.parse(JSON.parse(row.sources)) })),
  }
}
