// How far a goal was on each day that something was measured: shares of its way, so that goals of any measure can stand
// side by side. Each stretch of one measure is a line of its own.
import { shareOfWay } from './goal-progress'
import { stretchesOf, type Measured } from './goal-stretches'
import { wayOf, type Measure } from './measure'
import { planOf, type Planned } from './plan-line'

/** `share`: 0 at the start, 1 at the target. */
export interface ProgressPoint {
  readonly day: string
  readonly share: number
}

export interface ProgressOverTime {
  readonly pieces: readonly (readonly ProgressPoint[])[]
  /** Empty: there is no plan. */
  readonly plan: readonly ProgressPoint[]
}

export function progressOverTime(goal: Planned, measured: Measured): ProgressOverTime {
  const shareOf = (measure: Measure) => {
    const way = wayOf(measure, goal.milestones)
    return (value: number) => (way === null ? null : shareOfWay(way, value))
  }
  const asShares = (measure: Measure, points: readonly { readonly day: string; readonly value: number }[]) =>
    points.flatMap(({ day, value }) => {
      const share = shareOf(measure)(value)
      return share === null ? [] : [{ day, share }]
    })
  return {
    pieces: stretchesOf(measured)
      .map(({ measure, points }) => asShares(measure, points))
      .filter((points) => points.length > 0),
    plan: asShares(goal.measure, planOf(goal)),
  }
}
