// Pairs as rows of the private room.
import type { Pair, PairPurpose } from '../../../../contract/pairs'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface PairWords {
  readonly id: string
  readonly myName: string
  readonly partnerName: string
  readonly purpose: PairPurpose
  readonly objective: string
}

export interface NewPair extends PairWords {
  readonly createdAt: string
}

export interface PairsStore {
  /** Oldest first: the order in which they stand in the rail. */
  list(): Pair[]
  find(pairId: string): Pair | undefined
  /** Also of one in the trash. */
  partnerName(pairId: string): string | undefined
  /** Also of those in the trash: for the leak check. */
  objectives(): { readonly partnerName: string; readonly objective: string }[]
  add(pair: NewPair): void
  revise(pair: PairWords): boolean
}

const columns = `
  SELECT pair.id, my_name AS myName, partner_name AS partnerName, purpose, objective, created_at AS createdAt,
         (SELECT count(*) FROM session WHERE session.pair_id = pair.id AND session.trashed_at IS NULL) AS sessionCount,
         (SELECT count(*) FROM summary_of_pair WHERE summary_of_pair.pair_id = pair.id) AS summaryCount
    FROM pair WHERE pair.trashed_at IS NULL`

export function pairsStore(db: EncryptedDatabase, commits: CommitCounter): PairsStore {
  const list = db.prepare<[], Pair>(`${columns} ORDER BY created_at, id`)
  const find = db.prepare<[string], Pair>(`${columns} AND pair.id = ?`)
  const partnerName = db.prepare<[string], string>('SELECT partner_name FROM pair WHERE id = ?').pluck()
  const objectives = db.prepare<[], { partnerName: string; objective: string }>(
    'SELECT partner_name AS partnerName, objective FROM pair',
  )
  const insert = db.prepare<[NewPair]>(`
    INSERT INTO pair (id, my_name, partner_name, purpose, objective, created_at)
    VALUES (@id, @myName, @partnerName, @purpose, @objective, @createdAt)`)

  const update = db.prepare<[PairWords]>(`
    UPDATE pair SET my_name = @myName, partner_name = @partnerName, purpose = @purpose, objective = @objective
     WHERE id = @id`)

  return {
    list: () => list.all(),
    find: (pairId) => find.get(pairId),
    partnerName: (pairId) => partnerName.get(pairId),
    objectives: () => objectives.all(),
    add: db.transaction((pair: NewPair) => {
      insert.run(pair)
      commits.raise()
    }),
    revise: db.transaction((pair: PairWords) => {
      const { changes } = update.run(pair)
      if (changes === 0) return false
      commits.raise()
      return true
    }),
  }
}
