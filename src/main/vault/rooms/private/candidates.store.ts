// The shortlist as rows of the private room.
import type { PairCandidate } from '../../../../contract/candidates'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export type CandidateRevision = Omit<PairCandidate, 'createdAt'>

export interface CandidatesStore {
  /** The one changed last comes first; nothing of the trash. */
  list(): PairCandidate[]
  find(candidateId: string): PairCandidate | undefined
  add(candidate: PairCandidate): void
  revise(candidate: CandidateRevision): boolean
}

const columns = `
  SELECT id, name, work, could_teach_me AS couldTeachMe, could_learn_from_me AS couldLearnFromMe, why, state,
         created_at AS createdAt, changed_at AS changedAt
    FROM candidate WHERE trashed_at IS NULL`

export function candidatesStore(db: EncryptedDatabase, commits: CommitCounter): CandidatesStore {
  const list = db.prepare<[], PairCandidate>(`${columns} ORDER BY changed_at DESC, id`)
  const find = db.prepare<[string], PairCandidate>(`${columns} AND id = ?`)
  const insert = db.prepare<[PairCandidate]>(`
    INSERT INTO candidate (id, name, work, could_teach_me, could_learn_from_me, why, state, created_at, changed_at)
    VALUES (@id, @name, @work, @couldTeachMe, @couldLearnFromMe, @why, @state, @createdAt, @changedAt)`)
  const update = db.prepare<[CandidateRevision]>(`
    UPDATE candidate SET name = @name, work = @work, could_teach_me = @couldTeachMe,
           could_learn_from_me = @couldLearnFromMe, why = @why, state = @state, changed_at = @changedAt
     WHERE id = @id AND trashed_at IS NULL`)

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: () => list.all(),
    find: (candidateId) => find.get(candidateId),
    add: (candidate) => {
      written(() => insert.run(candidate))
    },
    revise: (candidate) => written(() => update.run(candidate)),
  }
}
