// How far a goal is, as a summary says it: in its own numbers, never as a mark.
import type { Goal } from '../../../contract/goals'
import { filledIn } from '../../../domain/clause-wording'
import { reachedOf, type Measure } from '../../../domain/measure'
import { summaryWords as w } from './words'

/** Null: nothing was measured. */
export function figureInWords({ measure, value, milestones, state }: Goal): string | null {
  if (measure.kind === 'steps')
    return milestones.length === 0 ? null : asWay(w.step, reachedOf(milestones), milestones.length)
  if (measure.kind === 'none') return state === 'reached' ? w.reached : null
  if (value === null) return null
  switch (measure.kind) {
    case 'yesNo':
      return value === 1 ? w.reached : w.notReached
    case 'scale':
      return asWay(w.of, value, measure.max)
    case 'percent':
      return percentInWords(measure, value)
    case 'number':
      return numberInWords(measure, value)
  }
}

type Numbers = Extract<Measure, { kind: 'number' }>
type Percent = Extract<Measure, { kind: 'percent' }>

function percentInWords({ baseline, target }: Percent, value: number): string {
  const at = filledIn(w.percent, { at: inFigures(value) })
  // Of a hundred, a percentage says it all.
  if (target === null || (baseline === 0 && target === 100)) return at
  const [from, to] = [baseline, target].map((share) => filledIn(w.percent, { at: inFigures(share) }))
  return filledIn(w.between, { at, from: from ?? '', to: to ?? '' })
}

function numberInWords({ unit, baseline, target }: Numbers, value: number): string {
  const at = inFigures(value)
  if (target === null) return unit === '' ? at : filledIn(w.counted, { at, unit })
  const values = { at, from: inFigures(baseline), to: inFigures(target), unit }
  if (baseline === 0 && target > 0) return filledIn(unit === '' ? w.of : w.ofUnit, values)
  const to = unit === '' ? values.to : filledIn(w.counted, { at: values.to, unit })
  return filledIn(w.between, { ...values, to })
}

const asWay = (words: string, at: number, to: number): string =>
  filledIn(words, { at: inFigures(at), to: inFigures(to) })

const inFigures = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
