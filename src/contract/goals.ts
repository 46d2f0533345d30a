// Goals of a pair: what is to be different, for whom, how it is measured, and how far it is. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { GoalHealth } from '../domain/goal-health'
import type { Measure } from '../domain/measure'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant, localDateTime, shortText } from './fields'
import { byWhom, sessionState } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const goalState = z.enum(['open', 'reached', 'archived'])

const value = z.number().min(-1e12).max(1e12)
const way = { baseline: value, target: value.nullable() }

export const measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['none', 'yesNo', 'steps']) }),
  z.strictObject({ kind: z.literal('number'), unit: z.string().trim().max(60), ...way }),
  z.strictObject({ kind: z.literal('percent'), ...way }),
  z.strictObject({ kind: z.literal('scale'), max: z.number().int().min(2).max(10), ...way }),
]) satisfies z.ZodType<Measure>

const milestoneWords = {
  title: z.string().trim().min(1).max(200),
  dueOn: calendarDay.nullable(),
  value: value.nullable(),
  reachedOn: calendarDay.nullable(),
}
const milestone = z.strictObject({ id, ...milestoneWords })
/** Without an id it is a new one. */
const milestonesGiven = z.array(z.strictObject({ id: id.nullable(), ...milestoneWords })).max(60)

const said = {
  onDay: calendarDay,
  /** 0 and 1 stand for no and yes; of steps, how many were reached. Null: only confidence or words. */
  value: value.nullable(),
  /** From 1 (doubtful) to 5 (sure). */
  confidence: z.number().int().min(1).max(5).nullable(),
  comment: shortText,
}

export const checkIn = z.strictObject({ id, ...said, measureVersion: z.number().int(), createdAt: instant })

const title = z.string().trim().min(1).max(200)
const more = {
  why: shortText,
  helper: byWhom.nullable(),
  /** A third person who helps. */
  helperName: z.string().trim().max(120),
  startsOn: calendarDay,
  checkInEveryDays: z.number().int().min(1).max(366),
}
const words = { title, forWhom: byWhom, dueOn: calendarDay.nullable() }

export const goal = z.strictObject({
  id,
  pairId: id,
  ...words,
  ...more,
  state: goalState,
  createdAt: instant,
  measure,
  measureVersion: z.number().int(),
  /** The start, or the day it was measured anew. */
  measuredFrom: calendarDay,
  milestones: z.array(milestone),
  /** The last one of the present measure. */
  value: value.nullable(),
  /** The last three, newest first, of any measure. */
  recent: z.array(checkIn),
  checkInCount: z.number().int(),
  /** In how many notes it is touched. */
  noteCount: z.number().int(),
})

const evidence = z.strictObject({
  sessionId: id,
  title: z.string(),
  heldOn: localDateTime,
  state: sessionState,
})

export const openGoal = z.strictObject({
  goal,
  /** All of them, newest first. */
  checkIns: z.array(checkIn),
  /** Every measure it had, the present one last. */
  measures: z.array(z.strictObject({ version: z.number().int(), measure, fromDay: calendarDay })),
  /** Newest first. */
  evidence: z.array(evidence),
})

const share = z.number().min(0).max(1)
const health = z.strictObject({
  progress: share.nullable(),
  planned: share.nullable(),
  pace: z.enum(['notStarted', 'underWay', 'behind', 'onPlan', 'ahead', 'arrived']),
  flags: z.array(
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('overdue'), days: z.number().int() }),
      z.strictObject({ is: z.literal('atRisk'), behindBy: share, confidence: z.enum(['low', 'falling']) }),
      z.strictObject({ is: z.literal('stale'), days: z.number().int(), limitDays: z.number().int() }),
    ]),
  ),
}) satisfies z.ZodType<GoalHealth>

const aboutGoal = z.strictObject({ goalId: id })

export const goalsContract = {
  /** Open ones first, nearest due date first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(goal)),
  open: base.input(aboutGoal).output(openGoal),
  /** Every open goal of every pair, what deserves a look first. `today`: the day where the reader is. */
  overview: base
    .input(z.strictObject({ today: calendarDay }))
    .output(z.array(z.strictObject({ goal, health }))),
  add: base
    .input(
      z.strictObject({
        pairId: id,
        ...words,
        ...z.strictObject(more).partial().shape,
        measure: measure.optional(),
        milestones: milestonesGiven.optional(),
      }),
    )
    .output(goal),
  /** What is not given stays as it is. */
  revise: base
    .input(
      z.strictObject({
        goalId: id,
        ...z.strictObject({ ...words, ...more, state: goalState }).partial().shape,
      }),
    )
    .output(goal),
  /** Another yardstick begins a new stretch on `today`: what was measured so far keeps its own. */
  setMeasure: base.input(z.strictObject({ goalId: id, measure, today: calendarDay })).output(goal),
  /** The whole list, in its order. */
  setMilestones: base.input(z.strictObject({ goalId: id, milestones: milestonesGiven })).output(goal),
  /** `reachedIds`: milestones that were reached that day. */
  checkIn: base
    .input(z.strictObject({ goalId: id, ...said, reachedIds: z.array(id).max(60).default([]) }))
    .output(z.strictObject({ checkInId: id })),
  reviseCheckIn: base.input(z.strictObject({ checkInId: id, ...said })).output(z.strictObject({})),
  /** Its words are gone from the vault; the answer is all there is to put it back. */
  removeCheckIn: base.input(z.strictObject({ checkInId: id })).output(checkIn),
  putBackCheckIn: base.input(z.strictObject({ goalId: id, checkIn })).output(z.strictObject({})),
  /** Links a session that shows how far it is. */
  setEvidence: base
    .input(z.strictObject({ goalId: id, sessionId: id, isLinked: z.boolean() }))
    .output(z.strictObject({})),
}

export type Goal = z.infer<typeof goal>
export type GoalState = z.infer<typeof goalState>
export type CheckIn = z.infer<typeof checkIn>
export type OpenGoal = z.infer<typeof openGoal>
export type GivenMilestone = z.infer<typeof milestonesGiven>[number]
