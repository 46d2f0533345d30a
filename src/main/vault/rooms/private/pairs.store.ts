// Pairs as rows of the private room.
import type { Pair, PairPurpose } from '../../../../contract/pairs'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface NewPair {
  readonly id: string
  readonly myName: string
  readonly partnerName: string
  readonly purpose: PairPurpose
  readonly objective: string
  readonly createdAt: string
}

export interface PairsStore {
  /** Oldest first: the order in which they stand in the rail. */
  list(): Pair[]
  find(pairId: string): Pair | undefined
  add(pair: NewPair): void
}

const columns = `
  SELECT pair.id, my_name AS myName, partner_name AS partnerName, purpose, objective, created_at AS createdAt,
         (SELECT count(*) FROM session WHERE session.pair_id = pair.id) AS sessionCount,
         (SELECT count(*) FROM summary_of_pair WHERE summary_of_pair.pair_id = pair.id) AS summaryCount
    FROM pair`

export function pairsStore(db: EncryptedDatabase, commits: CommitCounter): PairsStore {
  const list = db.prepare<[], Pair>(`${columns} ORDER BY created_at, id`)
  const find = db.prepare<[string], Pair>(`${columns} WHERE pair.id = ?`)
  const insert = db.prepare<[NewPair]>(`
    INSERT INTO pair (id, my_name, partner_name, purpose, objective, created_at)
    VALUES (@id, @myName, @partnerName, @purpose, @objective, @createdAt)`)

  return {
    list: () => list.all(),
    find: (pairId) => find.get(pairId),
    add: db.transaction((pair: NewPair) => {
      insert.run(pair)
      commits.raise()
    }),
  }
}
