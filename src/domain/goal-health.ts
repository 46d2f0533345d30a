// How a goal is doing on a day: its pace against the plan, and what deserves a look. Prompts with their facts, never
// scores. Calendar days only: no time zone can move a flag.
import { daysBetween } from './calendar-day'
import { progressOf, shareOfWay } from './goal-progress'
import { type Milestone, wayOf } from './measure'
import { type Planned, plannedAt, planOf } from './plan-line'

/** One check-in may fall to a holiday or a moved session; when a second is missed, too, it is a pattern. */
export const STALE_AFTER_INTERVALS = 2

/** Of the whole way. Within a fifth a goal moves as goals do: in jerks. */
export const PACE_BAND = 0.2

/** Of 5: "doubtful" and less. */
export const LOW_CONFIDENCE = 2

export interface GoalCheckIn {
  readonly onDay: string
  readonly confidence: number | null
}

export interface GoalFacts extends Planned {
  /** An instant. */
  readonly createdAt: string
  readonly checkInEveryDays: number
  /** The last one measured with the present measure. */
  readonly value: number | null
  /** Newest first; the last two count. */
  readonly recent: readonly GoalCheckIn[]
}

export type GoalPace = 'notStarted' | 'underWay' | 'behind' | 'onPlan' | 'ahead' | 'arrived'

export type GoalFlag =
  | { readonly is: 'overdue'; readonly days: number }
  | { readonly is: 'atRisk'; readonly behindBy: number; readonly confidence: 'low' | 'falling' }
  | { readonly is: 'stale'; readonly days: number; readonly limitDays: number }

export interface GoalHealth {
  /** 0 to 1; null: nothing to measure it by. */
  readonly progress: number | null
  /** Where the plan would have it, 0 to 1; null: there is no plan. */
  readonly planned: number | null
  readonly pace: GoalPace
  /** The one that weighs most first. */
  readonly flags: readonly GoalFlag[]
}

export function goalHealth(goal: GoalFacts, today: string): GoalHealth {
  const progress = progressOf(goal.measure, goal.value, goal.milestones)
  const planned = plannedShare(goal, today)
  const pace = paceOf(goal, progress, planned, today)
  const isRunning = pace !== 'arrived' && goal.startsOn <= today
  const flags = isRunning
    ? [overdue(goal, today), atRisk(goal, progress, planned), stale(goal, today)].filter(
        (flag) => flag !== null,
      )
    : []
  return { progress, planned, pace, flags }
}

function plannedShare(goal: GoalFacts, today: string): number | null {
  const way = wayOf(goal.measure, goal.milestones)
  const value = plannedAt(planOf(goal), today)
  return way === null || value === null ? null : shareOfWay(way, value)
}

function paceOf(goal: GoalFacts, progress: number | null, planned: number | null, today: string): GoalPace {
  if (progress === 1) return 'arrived'
  const isUntouched = goal.recent.length === 0 && lastReached(goal.milestones) === null
  if (goal.startsOn > today || isUntouched) return 'notStarted'
  if (progress === null || planned === null) return 'underWay'
  if (planned - progress > PACE_BAND) return 'behind'
  return progress - planned > PACE_BAND ? 'ahead' : 'onPlan'
}

function overdue({ dueOn }: GoalFacts, today: string): GoalFlag | null {
  return dueOn === null || dueOn >= today ? null : { is: 'overdue', days: daysBetween(dueOn, today) }
}

/** More than a fifth of the way behind, and the last two check-ins doubt it: both low, or the last lower than before. */
function atRisk(goal: GoalFacts, progress: number | null, planned: number | null): GoalFlag | null {
  if (planned === null || planned - (progress ?? 0) <= PACE_BAND) return null
  const [last, before] = goal.recent.flatMap(({ confidence }) => confidence ?? [])
  if (last === undefined || before === undefined) return null
  const behindBy = planned - (progress ?? 0)
  if (last <= LOW_CONFIDENCE && before <= LOW_CONFIDENCE) return { is: 'atRisk', behindBy, confidence: 'low' }
  return last < before ? { is: 'atRisk', behindBy, confidence: 'falling' } : null
}

/** Counted from the last sign of life: a check-in, a milestone that was ticked, the start, or the day it was written. */
function stale(goal: GoalFacts, today: string): GoalFlag | null {
  const writtenOn = goal.createdAt.slice(0, 10)
  const signs = [goal.startsOn, writtenOn, goal.recent[0]?.onDay, lastReached(goal.milestones)].filter(
    (day) => typeof day === 'string',
  )
  const last = signs.reduce((latest, day) => (day > latest ? day : latest))
  const days = daysBetween(last, today)
  const limitDays = STALE_AFTER_INTERVALS * goal.checkInEveryDays
  return days > limitDays ? { is: 'stale', days, limitDays } : null
}

const lastReached = (milestones: readonly Milestone[]): string | null =>
  milestones.reduce<string | null>(
    (latest, { reachedOn }) =>
      reachedOn !== null && (latest === null || reachedOn > latest) ? reachedOn : latest,
    null,
  )

/** For a list in which what deserves a look stands first; calm ones keep their order. */
export const weightOf = ({ flags: [first] }: GoalHealth): number =>
  first === undefined ? 3 : ['overdue', 'atRisk', 'stale'].indexOf(first.is)
