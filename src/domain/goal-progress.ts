// How much of the way a goal has come: from 0 (where it started) to 1 (its target), whichever way the numbers run.
import { type Measure, type Milestone, reachedOf, wayOf } from './measure'

/** Null: it is not measured, has no target, or nothing was measured yet. */
export function progressOf(
  measure: Measure,
  value: number | null,
  milestones: readonly Milestone[],
): number | null {
  const way = wayOf(measure, milestones)
  const now = measure.kind === 'steps' ? reachedOf(milestones) : value
  return way === null || now === null ? null : shareOfWay(way, now)
}

/** A way without length is gone once one stands at its end. */
export function shareOfWay({ from, to }: { readonly from: number; readonly to: number }, at: number): number {
  if (from === to) return at === to ? 1 : 0
  return Math.min(1, Math.max(0, (at - from) / (to - from)))
}
