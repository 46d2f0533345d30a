// Goals as rows of the private room, each with its measures, milestones and evidence.
import type { CheckIn, Goal, GoalState, OpenGoal } from '../../../../contract/goals'
import type { ByWhom } from '../../../../contract/sessions'
import type { Measure, Milestone } from '../../../../domain/measure'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { CHECK_IN_COLUMNS } from './check-ins.store'
import { measureOfRow, type MeasureRow, rowOfMeasure } from './goal-measure-row'

export interface GoalWords {
  readonly title: string
  readonly forWhom: ByWhom
  readonly dueOn: string | null
  readonly why: string
  readonly helper: ByWhom | null
  readonly helperName: string
  /** Null: the day it was made. */
  readonly startsOn: string | null
  readonly checkInEveryDays: number
}

/** What is not given counts as not said. */
type Perhaps<Fields> = { readonly [Name in keyof Fields]?: Fields[Name] | undefined }

export type NewGoal = Pick<GoalWords, 'title' | 'forWhom' | 'dueOn'> &
  Perhaps<GoalWords> & {
    readonly id: string
    readonly pairId: string
    readonly createdAt: string
    readonly measure?: Measure | undefined
    readonly milestones?: readonly Milestone[]
  }

/** What is not given stays as it is. */
export type GoalRevision = { readonly id: string } & Perhaps<GoalWords & { readonly state: GoalState }>

export interface GoalsStore {
  /** Open ones first, nearest due date first; nothing of the trash. */
  list(pairId: string): Goal[]
  /** The open ones of every pair; nothing of the trash. */
  everyOpen(): Goal[]
  find(goalId: string): Goal | undefined
  /** Oldest first. */
  measuresOf(goalId: string): OpenGoal['measures']
  /** Newest first, without sessions of the trash. */
  evidenceOf(goalId: string): OpenGoal['evidence']
  add(goal: NewGoal): void
  revise(revision: GoalRevision): boolean
  /** In place: the same yardstick with another way to go. */
  amendMeasure(goalId: string, measure: Measure): void
  /** From that day on another one. */
  beginMeasure(goalId: string, measure: Measure, fromDay: string): void
  setMilestones(goalId: string, milestones: readonly Milestone[]): void
  setEvidence(goalId: string, sessionId: string, isLinked: boolean): void
}

type Row = Omit<Goal, 'measure' | 'milestones' | 'recent'> & MeasureRow

const columns = `
  SELECT goal.id, pair_id AS pairId, title, why, for_whom AS forWhom, helper, helper_name AS helperName,
         coalesce(starts_on, substr(created_at, 1, 10)) AS startsOn, due_on AS dueOn,
         iif(measure_version > 1, from_day, coalesce(starts_on, substr(created_at, 1, 10))) AS measuredFrom,
         check_in_every_days AS checkInEveryDays, state, created_at AS createdAt, measure_version AS measureVersion,
         kind, unit, baseline, target, scale_max AS scaleMax,
         (SELECT value FROM goal_check_in
           WHERE goal_id = goal.id AND goal_check_in.measure_version = goal.measure_version AND value IS NOT NULL
           ORDER BY on_day DESC, created_at DESC LIMIT 1) AS value,
         (SELECT count(*) FROM goal_check_in WHERE goal_id = goal.id) AS checkInCount,
         (SELECT count(*) FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
           JOIN pair ON pair.id = session.pair_id
          WHERE mention.kind = 'goal' AND target_id = goal.id
            AND session.trashed_at IS NULL AND pair.trashed_at IS NULL) AS noteCount
    FROM goal JOIN goal_measure ON goal_measure.goal_id = goal.id AND version = measure_version
   WHERE goal.trashed_at IS NULL`

export function goalsStore(db: EncryptedDatabase, commits: CommitCounter): GoalsStore {
  const list = db.prepare<[string], Row>(`
    ${columns} AND pair_id = ? ORDER BY state <> 'open', due_on IS NULL, due_on, created_at`)
  const everyOpen = db.prepare<[], Row>(`
    ${columns} AND state = 'open' AND pair_id IN (SELECT id FROM pair WHERE trashed_at IS NULL)
     ORDER BY due_on IS NULL, due_on, created_at`)
  const find = db.prepare<[string], Row>(`${columns} AND goal.id = ?`)
  const milestones = db.prepare<[string], Milestone>(`
    SELECT id, title, due_on AS dueOn, value, reached_on AS reachedOn FROM goal_milestone
     WHERE goal_id = ? ORDER BY at`)
  const recent = db.prepare<[string], CheckIn>(`${CHECK_IN_COLUMNS} LIMIT 3`)
  const measures = db.prepare<[string], MeasureRow & { readonly version: number; readonly fromDay: string }>(`
    SELECT version, kind, unit, baseline, target, scale_max AS scaleMax, from_day AS fromDay
      FROM goal_measure WHERE goal_id = ? ORDER BY version`)
  const evidence = db.prepare<[string], OpenGoal['evidence'][number]>(`
    SELECT session.id AS sessionId, title, held_on AS heldOn, state FROM goal_evidence
      JOIN session ON session.id = session_id
     WHERE goal_id = ? AND trashed_at IS NULL ORDER BY held_on DESC, session.id DESC`)
  const words = db.prepare<[string], GoalWords & { readonly state: GoalState }>(`
    SELECT title, for_whom AS forWhom, due_on AS dueOn, why, helper, helper_name AS helperName, starts_on AS startsOn,
           check_in_every_days AS checkInEveryDays, state
      FROM goal WHERE id = ? AND trashed_at IS NULL`)
  const insert = db.prepare(`
    INSERT INTO goal (id, pair_id, title, for_whom, due_on, state, created_at, why, helper, helper_name, starts_on,
                      check_in_every_days)
    VALUES (@id, @pairId, @title, @forWhom, @dueOn, 'open', @createdAt, @why, @helper, @helperName, @startsOn,
            @checkInEveryDays)`)
  const update = db.prepare(`
    UPDATE goal SET title = @title, for_whom = @forWhom, due_on = @dueOn, why = @why, helper = @helper,
                    helper_name = @helperName, starts_on = @startsOn, check_in_every_days = @checkInEveryDays,
                    state = @state
     WHERE id = @id`)
  const insertMeasure = db.prepare(`
    INSERT INTO goal_measure (goal_id, version, kind, unit, baseline, target, scale_max, from_day)
    VALUES (@goalId, @version, @kind, @unit, @baseline, @target, @scaleMax, @fromDay)`)
  const updateMeasure = db.prepare(`
    UPDATE goal_measure SET kind = @kind, unit = @unit, baseline = @baseline, target = @target, scale_max = @scaleMax
     WHERE goal_id = @goalId AND version = (SELECT measure_version FROM goal WHERE id = @goalId)`)
  const nextVersion = db
    .prepare<[string], number>(
      'UPDATE goal SET measure_version = measure_version + 1 WHERE id = ? RETURNING measure_version',
    )
    .pluck()
  const removeMilestones = db.prepare<[string]>('DELETE FROM goal_milestone WHERE goal_id = ?')
  const insertMilestone = db.prepare(`
    INSERT INTO goal_milestone (id, goal_id, at, title, due_on, value, reached_on)
    VALUES (@id, @goalId, @at, @title, @dueOn, @value, @reachedOn)`)
  const link = db.prepare<[string, string]>(
    'INSERT OR IGNORE INTO goal_evidence (goal_id, session_id) VALUES (?, ?)',
  )
  const unlink = db.prepare<[string, string]>(
    'DELETE FROM goal_evidence WHERE goal_id = ? AND session_id = ?',
  )

  const whole = ({ kind, unit, baseline, target, scaleMax, ...row }: Row): Goal => ({
    ...row,
    measure: measureOfRow({ kind, unit, baseline, target, scaleMax }),
    milestones: milestones.all(row.id),
    recent: recent.all(row.id),
  })
  const putMilestones = (goalId: string, given: readonly Milestone[]): void => {
    removeMilestones.run(goalId)
    for (const [at, milestone] of given.entries()) insertMilestone.run({ ...milestone, goalId, at })
  }

  return {
    list: (pairId) => list.all(pairId).map(whole),
    everyOpen: () => everyOpen.all().map(whole),
    find: (goalId) => {
      const row = find.get(goalId)
      return row === undefined ? undefined : whole(row)
    },
    measuresOf: (goalId) =>
      measures
        .all(goalId)
        .map(({ version, fromDay, ...row }) => ({ version, fromDay, measure: measureOfRow(row) })),
    evidenceOf: (goalId) => evidence.all(goalId),
    add: db.transaction(({ measure = { kind: 'none' }, milestones: given = [], ...goal }: NewGoal) => {
      insert.run({ ...UNSAID, ...whatIsGiven(goal) })
      const fromDay = goal.startsOn ?? goal.createdAt.slice(0, 10)
      insertMeasure.run({ ...rowOfMeasure(measure), goalId: goal.id, version: 1, fromDay })
      putMilestones(goal.id, given)
      commits.raise()
    }),
    revise: db.transaction((revision: GoalRevision) => {
      const before = words.get(revision.id)
      if (before === undefined) return false
      update.run({ ...before, ...whatIsGiven(revision) })
      commits.raise()
      return true
    }),
    amendMeasure: db.transaction((goalId: string, measure: Measure) => {
      updateMeasure.run({ ...rowOfMeasure(measure), goalId })
      commits.raise()
    }),
    beginMeasure: db.transaction((goalId: string, measure: Measure, fromDay: string) => {
      insertMeasure.run({ ...rowOfMeasure(measure), goalId, version: nextVersion.get(goalId), fromDay })
      commits.raise()
    }),
    setMilestones: db.transaction((goalId: string, given: readonly Milestone[]) => {
      putMilestones(goalId, given)
      commits.raise()
    }),
    setEvidence: db.transaction((goalId: string, sessionId: string, isLinked: boolean) => {
      if (isLinked) link.run(goalId, sessionId)
      else unlink.run(goalId, sessionId)
      commits.raise()
    }),
  }
}

const UNSAID = { why: '', helper: null, helperName: '', startsOn: null, checkInEveryDays: 14 }

/** What was left out is no value: a statement would write it as one. */
const whatIsGiven = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
