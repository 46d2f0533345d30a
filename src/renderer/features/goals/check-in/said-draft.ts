// What is being said at a check-in, before it is saved; and what it would change.
import type { CheckIn, Goal } from '../../../../contract/goals'
import { reachedOf } from '../../../../domain/measure'
import { saidNumber } from '../../../../domain/said-number'
import { m } from '../../../messages/unlocked'
import { numberInWords, valueInWords } from '../goal-words'

export interface SaidDraft {
  readonly onDay: string
  /** As typed; empty: no value. */
  readonly text: string
  readonly confidence: number | null
  readonly comment: string
  /** Milestones ticked here. */
  readonly reachedIds: readonly string[]
}

const asText = (value: number | null) => (value === null ? '' : String(value))

/** Begins where the last one ended; the words are new each time. */
export const newDraft = (goal: Goal, today: string): SaidDraft => ({
  onDay: today,
  text: asText(goal.value ?? (goal.measure.kind === 'yesNo' ? 0 : baselineOf(goal))),
  confidence: goal.recent[0]?.confidence ?? null,
  comment: '',
  reachedIds: [],
})

export const draftOf = ({ onDay, value, confidence, comment }: CheckIn): SaidDraft => ({
  onDay,
  text: asText(value),
  confidence,
  comment,
  reachedIds: [],
})

export function baselineOf({ measure }: Goal): number | null {
  return 'baseline' in measure ? measure.baseline : null
}

/** Null: it cannot be saved as it is. Of steps the vault is told how many are reached with those ticked here. */
export function saidOf(
  goal: Goal,
  draft: SaidDraft,
): { onDay: string; value: number | null; confidence: number | null; comment: string } | null {
  const { onDay, confidence, comment } = draft
  if (onDay === '') return null
  if (goal.measure.kind === 'none') return { onDay, confidence, comment: comment.trim(), value: null }
  if (goal.measure.kind === 'steps') {
    const value = reachedOf(goal.milestones) + draft.reachedIds.length
    return { onDay, confidence, comment: comment.trim(), value }
  }
  const number = saidNumber(draft.text)
  return number.ok ? { onDay, confidence, comment: comment.trim(), value: number.value } : null
}

/** "+1 since then". Empty: there is nothing to compare with, or it does not count. */
export function changeInWords(goal: Goal, draft: SaidDraft): string {
  const said = saidOf(goal, draft)?.value ?? null
  const before = goal.value ?? baselineOf(goal)
  if (said === null || before === null || goal.measure.kind === 'yesNo' || goal.measure.kind === 'steps')
    return ''
  const by = said - before
  if (by === 0 && goal.value === null) return ''
  return by === 0 ? m.goals.checkIn.same : m.goals.checkIn.change(signed(by))
}

export const signed = (by: number): string => `${by > 0 ? '+' : '−'}${numberInWords(Math.abs(by))}`

/** "Last: 3 all-hands, on 17 Oct", or where it starts. */
export function lastInWords(goal: Goal, dayInWords: (day: string) => string): string | null {
  const last = goal.recent.find(
    ({ value, measureVersion }) => value !== null && measureVersion === goal.measureVersion,
  )
  const { checkIn } = m.goals
  if (goal.measure.kind === 'none' || goal.measure.kind === 'steps') return null
  if (last !== undefined && last.value !== null)
    return checkIn.last(valueInWords(goal.measure, last.value), dayInWords(last.onDay))
  const baseline = baselineOf(goal)
  return baseline === null ? null : checkIn.first(valueInWords(goal.measure, baseline))
}
