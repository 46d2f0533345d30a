// What was measured of a goal, as stretches of one yardstick each. Invariant: no value crosses from one measure into
// another; where the measure changed the line ends and a new one begins.
import type { Measure, Milestone } from './measure'

export interface MeasuredPoint {
  readonly day: string
  readonly value: number
  /** Null: a milestone that was ticked. */
  readonly checkInId: string | null
}

export interface Stretch {
  readonly version: number
  readonly measure: Measure
  readonly fromDay: string
  /** The day the next measure began; null: it is the present one. */
  readonly untilDay: string | null
  /** Rising days, one point a day: the last that was said that day. */
  readonly points: readonly MeasuredPoint[]
}

export interface Measured {
  readonly measures: readonly {
    readonly version: number
    readonly measure: Measure
    readonly fromDay: string
  }[]
  /** Newest first. */
  readonly checkIns: readonly {
    readonly id: string
    readonly onDay: string
    readonly value: number | null
    readonly measureVersion: number
  }[]
  readonly milestones: readonly Milestone[]
}

/** Oldest measure first. */
export function stretchesOf({ measures, checkIns, milestones }: Measured): readonly Stretch[] {
  const rising = [...measures].sort((one, other) => one.version - other.version)
  return rising.map((one, at) => {
    const next = rising[at + 1]
    const isPresent = next === undefined
    const said = checkIns.flatMap(({ id, onDay, value, measureVersion }) =>
      value === null || measureVersion !== one.version ? [] : [{ day: onDay, value, checkInId: id }],
    )
    const points =
      isPresent && one.measure.kind === 'steps' ? ticks(milestones) : oneADay([...said].reverse())
    return { ...one, untilDay: next?.fromDay ?? null, points }
  })
}

/** The milestones themselves say when a step was made. */
function ticks(milestones: readonly Milestone[]): MeasuredPoint[] {
  const days = milestones.flatMap(({ reachedOn }) => reachedOn ?? []).sort()
  return oneADay(days.map((day, at) => ({ day, value: at + 1, checkInId: null })))
}

/** Days as they come; of several the last stands. */
function oneADay(points: readonly MeasuredPoint[]): MeasuredPoint[] {
  const byDay = new Map(points.map((point) => [point.day, point]))
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1))
}
