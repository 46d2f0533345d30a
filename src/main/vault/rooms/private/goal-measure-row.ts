// A measure as a row of goal_measure, and back.
import type { Measure, MeasureKind } from '../../../../domain/measure'

export interface MeasureRow {
  readonly kind: MeasureKind
  readonly unit: string
  readonly baseline: number
  readonly target: number | null
  readonly scaleMax: number | null
}

const WITHOUT_WAY = { unit: '', baseline: 0, target: null, scaleMax: null }

export function rowOfMeasure(measure: Measure): MeasureRow {
  switch (measure.kind) {
    case 'none':
    case 'yesNo':
    case 'steps':
      return { ...WITHOUT_WAY, kind: measure.kind }
    case 'number':
    case 'percent':
      return { ...WITHOUT_WAY, ...measure }
    case 'scale': {
      const { kind, baseline, target, max } = measure
      return { kind, unit: '', baseline, target, scaleMax: max }
    }
  }
}

export function measureOfRow({ kind, unit, baseline, target, scaleMax }: MeasureRow): Measure {
  switch (kind) {
    case 'none':
    case 'yesNo':
    case 'steps':
      return { kind }
    case 'number':
      return { kind, unit, baseline, target }
    case 'percent':
      return { kind, baseline, target }
    case 'scale':
      return { kind, max: scaleMax ?? 0, baseline, target }
  }
}
