// Goals of a pair, as far as sessions refer to them: for whom, by when, still open or not. Private room.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors, writingErrors } from './errors'
import { calendarDay, id, instant } from './fields'
import { byWhom } from './sessions'

const base = oc.errors({ ...writingErrors, ...unexpectedErrors })

export const goalState = z.enum(['open', 'reached', 'archived'])

export const goal = z.strictObject({
  id,
  pairId: id,
  title: z.string().trim().min(1).max(200),
  forWhom: byWhom,
  dueOn: calendarDay.nullable(),
  state: goalState,
  createdAt: instant,
  /** In how many notes it is touched. */
  noteCount: z.number().int(),
})

const words = { title: goal.shape.title, forWhom: byWhom, dueOn: calendarDay.nullable() }

export const goalsContract = {
  /** Open ones first, nearest due date first. */
  list: base.input(z.strictObject({ pairId: id })).output(z.array(goal)),
  add: base.input(z.strictObject({ pairId: id, ...words })).output(goal),
  revise: base.input(z.strictObject({ goalId: id, ...words, state: goalState })).output(goal),
}

export type Goal = z.infer<typeof goal>
export type GoalState = z.infer<typeof goalState>
