// Facts that were carried into summaries, as rows of the shared room. Takes shared words only.
// Invariant: whoever adds or removes one writes the words of the sheet in the same transaction.
import type { FactKind } from '../../../../domain/summary-level'
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface CarriedFact {
  readonly carryId: string
  readonly kind: FactKind
  readonly words: SharedText
  readonly carriedAt: string
}

export interface FactsStore {
  add(summaryId: string, facts: readonly CarriedFact[]): void
  /** False: it is not there. */
  remove(summaryId: string, carryId: string): boolean
  of(summaryId: string): CarriedFact[]
}

export function factsStore(db: EncryptedDatabase, commits: CommitCounter): FactsStore {
  const insert = db.prepare(`
    INSERT INTO carried_fact (carry_id, summary_id, kind, words, carried_at)
    VALUES (@carryId, @summaryId, @kind, @words, @carriedAt)`)
  const remove = db.prepare<[string, string]>(
    'DELETE FROM carried_fact WHERE carry_id = ? AND summary_id = ?',
  )
  const of = db.prepare<[string], CarriedFact>(`
    SELECT carry_id AS carryId, kind, words, carried_at AS carriedAt
      FROM carried_fact WHERE summary_id = ? ORDER BY carried_at, rowid`)
  return {
    add: db.transaction((summaryId: string, facts: readonly CarriedFact[]) => {
      for (const fact of facts) insert.run({ ...fact, summaryId })
      if (facts.length > 0) commits.raise()
    }),
    remove: db.transaction((summaryId: string, carryId: string) => {
      const { changes } = remove.run(carryId, summaryId)
      if (changes > 0) commits.raise()
      return changes > 0
    }),
    of: (summaryId) => of.all(summaryId),
  }
}
