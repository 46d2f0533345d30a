// Where a goal should be on each day: a straight line from its start to its target, bent at the milestones between.
import { daysBetween } from './calendar-day'
import { type Measure, type Milestone, wayOf } from './measure'

export interface PlanPoint {
  readonly day: string
  readonly value: number
}

export interface Planned {
  readonly measure: Measure
  readonly startsOn: string
  /** The day it was measured anew, if it was: the line begins there. */
  readonly measuredFrom?: string
  readonly dueOn: string | null
  readonly milestones: readonly Milestone[]
}

/**
 * Rising days, at least two points; empty: there is no plan. A yes or no has none: it is nowhere in between. The plan
 * of steps passes through their dates; without a due date the last of the dates is its end.
 */
export function planOf({
  measure,
  startsOn,
  measuredFrom = startsOn,
  dueOn,
  milestones,
}: Planned): readonly PlanPoint[] {
  const way = wayOf(measure, milestones)
  if (way === null || measure.kind === 'yesNo') return []
  const bends = (measure.kind === 'steps' ? stepBends(milestones) : valueBends(milestones)).filter(
    ({ day }) => day > measuredFrom && (dueOn === null || day < dueOn),
  )
  const end = dueOn === null || dueOn <= measuredFrom ? [] : [{ day: dueOn, value: way.to }]
  const points = [{ day: measuredFrom, value: way.from }, ...bends, ...end]
  return points.length < 2 || (dueOn !== null && end.length === 0) ? [] : points
}

/** Before the plan begins its first value, after its end the last. Null: there is no plan. */
export function plannedAt(plan: readonly PlanPoint[], day: string): number | null {
  const [first] = plan
  const last = plan.at(-1)
  if (first === undefined || last === undefined) return null
  if (day <= first.day) return first.value
  const nextAt = plan.findIndex((point) => point.day >= day)
  const next = plan[nextAt]
  const before = plan[nextAt - 1]
  if (next === undefined || before === undefined) return last.value
  const share = daysBetween(before.day, day) / daysBetween(before.day, next.day)
  return before.value + share * (next.value - before.value)
}

/** Each date stands for all steps that are due by then. */
function stepBends(milestones: readonly Milestone[]): PlanPoint[] {
  const days = milestones.flatMap(({ dueOn }) => dueOn ?? [])
  return [...new Set(days)].sort().map((day) => ({ day, value: days.filter((due) => due <= day).length }))
}

/** Of two values for one day the later in the list counts. */
function valueBends(milestones: readonly Milestone[]): PlanPoint[] {
  const valueOn = new Map<string, number>()
  for (const { dueOn, value } of milestones) if (dueOn !== null && value !== null) valueOn.set(dueOn, value)
  return [...valueOn]
    .map(([day, value]) => ({ day, value }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
}
