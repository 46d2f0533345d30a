// A goal as it is being written: all of it as typed, until it is saved.
import type { GivenMilestone, Goal } from '../../../../contract/goals'
import type { ByWhom } from '../../../../contract/sessions'
import type { Measure, MeasureKind } from '../../../../domain/measure'
import { saidNumber } from '../../../../domain/said-number'

export interface MilestoneDraft {
  /** For React alone. */
  readonly key: string
  readonly id: string | null
  readonly title: string
  readonly dueOn: string
  readonly value: string
  readonly reachedOn: string | null
}

export interface GoalDraft {
  readonly title: string
  readonly why: string
  readonly forWhom: ByWhom
  readonly helper: ByWhom | null
  readonly helperName: string
  readonly startsOn: string
  readonly dueOn: string
  readonly checkInEveryDays: number
  readonly kind: MeasureKind
  readonly unit: string
  readonly baseline: string
  readonly target: string
  readonly scaleMax: number
  readonly milestones: readonly MilestoneDraft[]
}

export const SCALE_MAXES = [3, 4, 5, 7, 10] as const
export const CHECK_IN_RHYTHMS = [7, 14, 21, 28, 56] as const

export const newGoalDraft = (today: string): GoalDraft => ({
  title: '',
  why: '',
  forWhom: 'me',
  helper: null,
  helperName: '',
  startsOn: today,
  dueOn: '',
  checkInEveryDays: 14,
  kind: 'none',
  unit: '',
  baseline: '0',
  target: '',
  scaleMax: 5,
  milestones: [],
})

export function draftOfGoal(goal: Goal): GoalDraft {
  const { measure, milestones, title, why, forWhom, helper, helperName, startsOn, checkInEveryDays } = goal
  const way = 'baseline' in measure ? measure : { baseline: 0, target: null }
  return {
    title,
    why,
    forWhom,
    helper,
    helperName,
    startsOn,
    checkInEveryDays,
    dueOn: goal.dueOn ?? '',
    kind: measure.kind,
    unit: measure.kind === 'number' ? measure.unit : '',
    baseline: String(way.baseline),
    target: way.target === null ? '' : String(way.target),
    scaleMax: measure.kind === 'scale' ? measure.max : 5,
    milestones: milestones.map((one) => ({
      ...one,
      key: one.id,
      dueOn: one.dueOn ?? '',
      value: one.value === null ? '' : String(one.value),
    })),
  }
}

export type MeasureProblem = 'notANumber' | 'same' | 'outside'

/** What is wrong with what was typed, by its field; a measure without problems can be saved. */
export function measureProblems(draft: GoalDraft): {
  readonly baseline?: MeasureProblem
  readonly target?: MeasureProblem
} {
  if (draft.kind !== 'number' && draft.kind !== 'percent' && draft.kind !== 'scale') return {}
  const baseline = saidNumber(draft.baseline)
  const target = saidNumber(draft.target)
  const isOutside = (value: number | null) =>
    draft.kind === 'scale' && value !== null && (value < 1 || value > draft.scaleMax)
  if (!baseline.ok) return { baseline: 'notANumber' }
  if (!target.ok) return { target: 'notANumber' }
  if (isOutside(baseline.value)) return { baseline: 'outside' }
  if (isOutside(target.value)) return { target: 'outside' }
  return target.value !== null && target.value === startOf(draft) ? { target: 'same' } : {}
}

/** What is left empty starts at nought, and on a scale at one. */
function startOf({ kind, baseline }: GoalDraft): number {
  const said = saidNumber(baseline)
  return (said.ok ? said.value : null) ?? (kind === 'scale' ? 1 : 0)
}

export function measureOf(draft: GoalDraft): Measure {
  const target = saidNumber(draft.target)
  const way = { baseline: startOf(draft), target: target.ok ? target.value : null }
  switch (draft.kind) {
    case 'none':
    case 'yesNo':
    case 'steps':
      return { kind: draft.kind }
    case 'number':
      return { kind: 'number', unit: draft.unit.trim(), ...way }
    case 'percent':
      return { kind: 'percent', ...way }
    case 'scale':
      return { kind: 'scale', max: draft.scaleMax, ...way }
  }
}

/** Lines without a title are no milestones; a value that cannot be read is none. */
export const milestonesOf = ({ milestones, kind }: GoalDraft): GivenMilestone[] =>
  milestones
    .filter(({ title }) => title.trim() !== '')
    .map(({ id, title, dueOn, value, reachedOn }) => {
      const said = saidNumber(value)
      return {
        id,
        title: title.trim(),
        dueOn: dueOn === '' ? null : dueOn,
        value: hasValues(kind) && said.ok ? said.value : null,
        reachedOn,
      }
    })

export const hasValues = (kind: MeasureKind): boolean =>
  kind === 'number' || kind === 'percent' || kind === 'scale'

export const wordsOf = (draft: GoalDraft) => ({
  title: draft.title,
  why: draft.why.trim(),
  forWhom: draft.forWhom,
  helper: draft.helper,
  helperName: draft.helperName.trim(),
  dueOn: draft.dueOn === '' ? null : draft.dueOn,
  checkInEveryDays: draft.checkInEveryDays,
  ...(draft.startsOn === '' ? {} : { startsOn: draft.startsOn }),
})
