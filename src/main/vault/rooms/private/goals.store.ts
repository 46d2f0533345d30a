// Goals as rows of the private room.
import type { Goal, GoalState } from '../../../../contract/goals'
import type { ByWhom } from '../../../../contract/sessions'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface GoalWords {
  readonly id: string
  readonly title: string
  readonly forWhom: ByWhom
  readonly dueOn: string | null
}

export interface GoalsStore {
  /** Open ones first, nearest due date first; nothing of the trash. */
  list(pairId: string): Goal[]
  find(goalId: string): Goal | undefined
  add(goal: GoalWords & { readonly pairId: string; readonly createdAt: string }): void
  revise(goal: GoalWords & { readonly state: GoalState }): boolean
}

const columns = `
  SELECT goal.id, pair_id AS pairId, title, for_whom AS forWhom, due_on AS dueOn, state, created_at AS createdAt,
         (SELECT count(*) FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
           JOIN pair ON pair.id = session.pair_id
          WHERE kind = 'goal' AND target_id = goal.id AND session.trashed_at IS NULL AND pair.trashed_at IS NULL) AS noteCount
    FROM goal WHERE trashed_at IS NULL`

export function goalsStore(db: EncryptedDatabase, commits: CommitCounter): GoalsStore {
  const list = db.prepare<[string], Goal>(`
    ${columns} AND pair_id = ? ORDER BY state <> 'open', due_on IS NULL, due_on, created_at`)
  const find = db.prepare<[string], Goal>(`${columns} AND goal.id = ?`)
  const insert = db.prepare(`
    INSERT INTO goal (id, pair_id, title, for_whom, due_on, state, created_at)
    VALUES (@id, @pairId, @title, @forWhom, @dueOn, 'open', @createdAt)`)
  const update = db.prepare(`
    UPDATE goal SET title = @title, for_whom = @forWhom, due_on = @dueOn, state = @state WHERE id = @id`)

  return {
    list: (pairId) => list.all(pairId),
    find: (goalId) => find.get(goalId),
    add: db.transaction((goal: GoalWords & { readonly pairId: string; readonly createdAt: string }) => {
      insert.run(goal)
      commits.raise()
    }),
    revise: db.transaction((goal: GoalWords & { readonly state: GoalState }) => {
      const { changes } = update.run(goal)
      if (changes === 0) return false
      commits.raise()
      return true
    }),
  }
}
