// The private end of the door: which passage went into which summary, and what is still on its way.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface Carry {
  readonly id: string
  readonly noteId: string
  /** The saved revision the words were cut from. */
  readonly revision: number
  readonly passageId: string
  readonly summaryId: string
}

export interface CarriesStore {
  intend(carries: readonly Carry[], at: string): void
  markDone(carryIds: readonly string[]): void
  /** Back to an intent: the copy is about to be taken out of the shared room. */
  intendWithdrawal(carryId: string): boolean
  forget(carryIds: readonly string[]): void
  pending(): Carry[]
  ofSummary(summaryId: string): Carry[]
  addSummary(summaryId: string, pairId: string): void
  pairOfSummary(summaryId: string): string | undefined
  summariesOf(pairId: string): string[]
}

const columns =
  'SELECT id, note_id AS noteId, revision, passage_id AS passageId, summary_id AS summaryId FROM carry'

export function carriesStore(db: EncryptedDatabase, commits: CommitCounter): CarriesStore {
  const insert = db.prepare(`
    INSERT INTO carry (id, note_id, revision, passage_id, summary_id, state, created_at)
    VALUES (@id, @noteId, @revision, @passageId, @summaryId, 'intent', @at)`)
  const done = db.prepare<[string]>(`UPDATE carry SET state = 'done' WHERE id = ?`)
  const undone = db.prepare<[string]>(`UPDATE carry SET state = 'intent' WHERE id = ? AND state = 'done'`)
  const remove = db.prepare<[string]>('DELETE FROM carry WHERE id = ?')
  const pending = db.prepare<[], Carry>(`${columns} WHERE state = 'intent'`)
  const ofSummary = db.prepare<[string], Carry>(`${columns} WHERE summary_id = ? AND state = 'done'`)
  const insertSummary = db.prepare<[string, string]>(
    'INSERT INTO summary_of_pair (summary_id, pair_id) VALUES (?, ?)',
  )
  const pairOf = db
    .prepare<[string], string>('SELECT pair_id FROM summary_of_pair WHERE summary_id = ?')
    .pluck()
  const summariesOf = db
    .prepare<[string], string>('SELECT summary_id FROM summary_of_pair WHERE pair_id = ?')
    .pluck()

  return {
    intend: db.transaction((carries: readonly Carry[], at: string) => {
      for (const carry of carries) insert.run({ ...carry, at })
      commits.raise()
    }),
    markDone: db.transaction((carryIds: readonly string[]) => {
      for (const id of carryIds) done.run(id)
      commits.raise()
    }),
    intendWithdrawal: db.transaction((carryId: string) => {
      commits.raise()
      return undone.run(carryId).changes > 0
    }),
    forget: db.transaction((carryIds: readonly string[]) => {
      for (const id of carryIds) remove.run(id)
      commits.raise()
    }),
    pending: () => pending.all(),
    ofSummary: (summaryId) => ofSummary.all(summaryId),
    addSummary: db.transaction((summaryId: string, pairId: string) => {
      insertSummary.run(summaryId, pairId)
      commits.raise()
    }),
    pairOfSummary: (summaryId) => pairOf.get(summaryId),
    summariesOf: (pairId) => summariesOf.all(pairId),
  }
}
