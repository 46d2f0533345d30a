// Check-ins of goals as rows. Invariant: each keeps the measure it was made with.
import type { CheckIn } from '../../../../contract/goals'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface StoredCheckIn extends CheckIn {
  readonly goalId: string
}

export type SaidAtCheckIn = Pick<CheckIn, 'id' | 'onDay' | 'value' | 'confidence' | 'comment'>

export interface CheckInsStore {
  /** Newest first. */
  of(goalId: string): CheckIn[]
  find(checkInId: string): StoredCheckIn | undefined
  /** `reachedIds`: milestones of the goal that were reached that day; what was reached before stays as it is. */
  add(checkIn: StoredCheckIn, reachedIds?: readonly string[]): void
  revise(checkIn: SaidAtCheckIn): boolean
  remove(checkInId: string): boolean
}

export const CHECK_IN_COLUMNS = `
  SELECT id, on_day AS onDay, value, confidence, comment, measure_version AS measureVersion, created_at AS createdAt
    FROM goal_check_in WHERE goal_id = ? ORDER BY on_day DESC, created_at DESC`

export function checkInsStore(db: EncryptedDatabase, commits: CommitCounter): CheckInsStore {
  const of = db.prepare<[string], CheckIn>(CHECK_IN_COLUMNS)
  const find = db.prepare<[string], StoredCheckIn>(`
    SELECT id, goal_id AS goalId, on_day AS onDay, value, confidence, comment, measure_version AS measureVersion,
           created_at AS createdAt
      FROM goal_check_in WHERE id = ?`)
  const insert = db.prepare<StoredCheckIn>(`
    INSERT INTO goal_check_in (id, goal_id, on_day, value, confidence, comment, measure_version, created_at)
    VALUES (@id, @goalId, @onDay, @value, @confidence, @comment, @measureVersion, @createdAt)`)
  const reach = db.prepare<[string, string, string]>(
    'UPDATE goal_milestone SET reached_on = ? WHERE id = ? AND goal_id = ? AND reached_on IS NULL',
  )
  const update = db.prepare<SaidAtCheckIn>(`
    UPDATE goal_check_in SET on_day = @onDay, value = @value, confidence = @confidence, comment = @comment
     WHERE id = @id`)
  const remove = db.prepare<[string]>('DELETE FROM goal_check_in WHERE id = ?')

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    of: (goalId) => of.all(goalId),
    find: (checkInId) => find.get(checkInId),
    add: db.transaction((checkIn: StoredCheckIn, reachedIds: readonly string[] = []) => {
      insert.run(checkIn)
      for (const id of reachedIds) reach.run(checkIn.onDay, id, checkIn.goalId)
      commits.raise()
    }),
    revise: ({ id, onDay, value, confidence, comment }) =>
      written(() => update.run({ id, onDay, value, confidence, comment })),
    remove: (checkInId) => written(() => remove.run(checkInId)),
  }
}
