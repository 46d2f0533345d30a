// How a goal is measured. Invariant: values of two measures are compared only if they are of the same yardstick.

export type Measure =
  | { readonly kind: 'none' | 'yesNo' | 'steps' }
  | {
      readonly kind: 'number'
      /** What is counted, in the owner's words: "all-hands", "€", "calls a week". */
      readonly unit: string
      readonly baseline: number
      readonly target: number | null
    }
  | { readonly kind: 'percent'; readonly baseline: number; readonly target: number | null }
  /** From 1 to `max`. */
  | {
      readonly kind: 'scale'
      readonly max: number
      readonly baseline: number
      readonly target: number | null
    }

export type MeasureKind = Measure['kind']

export interface Milestone {
  readonly id: string
  readonly title: string
  readonly dueOn: string | null
  /** Where the measure should be by then. */
  readonly value: number | null
  readonly reachedOn: string | null
}

/** A moved target leaves what was measured comparable; another unit does not. */
export function isSameYardstick(one: Measure, other: Measure): boolean {
  if (one.kind === 'number' && other.kind === 'number') return one.unit.trim() === other.unit.trim()
  if (one.kind === 'scale' && other.kind === 'scale') return one.max === other.max
  return one.kind === other.kind
}

/** Where it starts and where it is to get. Null: nothing to get to, so there is no progress either. */
export function wayOf(
  measure: Measure,
  milestones: readonly Milestone[],
): { readonly from: number; readonly to: number } | null {
  switch (measure.kind) {
    case 'none':
      return null
    case 'yesNo':
      return { from: 0, to: 1 }
    case 'steps':
      return milestones.length === 0 ? null : { from: 0, to: milestones.length }
    case 'number':
    case 'percent':
    case 'scale':
      return measure.target === null ? null : { from: measure.baseline, to: measure.target }
  }
}

export const reachedOf = (milestones: readonly Milestone[]): number =>
  milestones.filter(({ reachedOn }) => reachedOn !== null).length
