// Rounds as rows of the shared room: the signed bytes as they were made or came. Invariant: never changed once they stand.
import type { Round, RoundAct } from '../../../../domain/rounds/round'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface StoredRound extends Round {
  readonly from: 'me' | 'partner'
  /** Canonical JSON: the bytes that were signed. */
  readonly body: string
  readonly signature: string
  /** By this computer's clock. */
  readonly storedAt: string
}

export interface RoundsStore {
  /** Its subject is there already (`agreements`). */
  add(subjectId: string, round: StoredRound): void
  /** In the order of their numbers. */
  of(subjectId: string): StoredRound[]
  /** The subject it is of. */
  subjectOf(roundId: string): string | undefined
}

interface RoundRow extends Omit<StoredRound, 'from' | 'act'> {
  readonly side: 'me' | 'partner'
  readonly act: RoundAct
}

export function roundsStore(db: EncryptedDatabase, commits: CommitCounter): RoundsStore {
  const insert = db.prepare(`
    INSERT INTO round (id, subject_id, number, side, act, previous, words, body, signature, stored_at)
    VALUES (@id, @subjectId, @number, @from, @act, @previous, @words, @body, @signature, @storedAt)`)
  const of = db.prepare<[string], RoundRow>(`
    SELECT id, number, side, act, previous, words, body, signature, stored_at AS storedAt
      FROM round WHERE subject_id = ? ORDER BY number, id`)
  const subjectOf = db.prepare<[string], string>('SELECT subject_id FROM round WHERE id = ?').pluck()

  return {
    add: db.transaction((subjectId: string, round: StoredRound) => {
      insert.run({ ...round, subjectId })
      commits.raise()
    }),
    of: (subjectId) => of.all(subjectId).map(({ side, ...row }) => ({ ...row, from: side })),
    subjectOf: (roundId) => subjectOf.get(roundId),
  }
}
