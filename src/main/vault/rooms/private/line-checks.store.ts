// The log of line checks. Invariant: a row is added, and never changed.
import { lineCheck, type LineCheck } from '../../../../contract/line-checks'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface LineChecksStore {
  /** Newest first. */
  list(pairId: string): LineCheck[]
  latest(pairId: string): LineCheck | undefined
  add(check: LineCheck): void
}

interface Row extends Omit<LineCheck, 'answers'> {
  readonly answers: string
}

const columns = `
  SELECT id, pair_id AS pairId, answers, finding, checked_on AS checkedOn, at, override_reason AS overrideReason
    FROM line_check WHERE pair_id = ? ORDER BY number DESC`

export function lineChecksStore(db: EncryptedDatabase, commits: CommitCounter): LineChecksStore {
  const list = db.prepare<[string], Row>(columns)
  const latest = db.prepare<[string], Row>(`${columns} LIMIT 1`)
  const insert = db.prepare(`
    INSERT INTO line_check (id, pair_id, answers, finding, checked_on, at, override_reason)
    VALUES (@id, @pairId, @json, @finding, @checkedOn, @at, @overrideReason)`)

  return {
    list: (pairId) => list.all(pairId).map(checkOf),
    latest: (pairId) => {
      const row = latest.get(pairId)
      return row === undefined ? undefined : checkOf(row)
    },
    add: db.transaction(({ answers, ...check }: LineCheck) => {
      insert.run({ ...check, json: JSON.stringify(answers) })
      commits.raise()
    }),
  }
}

const checkOf = (row: Row): LineCheck => {
  const answers: unknown = JSON.parse(row.answers)
  return lineCheck.parse({ ...row, answers })
}
