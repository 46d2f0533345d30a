// How far a goal is, in words: never a mark, always the numbers that were said.
import type { Goal } from '../../../contract/goals'
import { daysBetween } from '../../../domain/calendar-day'
import type { GoalHealth } from '../../../domain/goal-health'
import { type Measure, reachedOf } from '../../../domain/measure'
import { m } from '../../messages/unlocked'
import { asDayAndMonth, asMonth, asMonthName } from '../../ui/local-dates'

/** Within a month the day counts; beyond it the month says enough. */
const MONTH_DAYS = 31
const YEAR_DAYS = 330

export const numberInWords = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 2 })

/** One value by its measure: "4", "50 %", "3 of 5", "yes". */
export function valueInWords(measure: Measure, value: number): string {
  const { now } = m.goals.measure
  const at = numberInWords(value)
  switch (measure.kind) {
    case 'none':
    case 'steps':
      return at
    case 'yesNo':
      return value === 1 ? now.yes : now.no
    case 'number':
      return now.number(at, measure.unit)
    case 'percent':
      return now.percent(at)
    case 'scale':
      return now.of(at, String(measure.max), '')
  }
}

/** Where it is now: "4 of 6", "at 14, from 20 to 5 hours". Null: nothing was measured. */
export function standingInWords({ measure, value, milestones }: Goal): string | null {
  if (measure.kind === 'steps')
    return milestones.length === 0
      ? null
      : m.goals.measure.now.steps(reachedOf(milestones), milestones.length)
  return value === null || measure.kind === 'none' ? null : onItsWay(measure, value)
}

/** Beside the last point of the plot, over which the unit stands: "4 of 6". */
export function shortStanding(goal: Goal): string | undefined {
  const { measure } = goal
  const unnamed: Goal = measure.kind === 'number' ? { ...goal, measure: { ...measure, unit: '' } } : goal
  return standingInWords(unnamed) ?? undefined
}

/** A value with the way it is on, where there is one. */
export function onItsWay(measure: Measure, value: number): string {
  const { now } = m.goals.measure
  if ((measure.kind !== 'number' && measure.kind !== 'percent') || measure.target === null)
    return valueInWords(measure, value)
  // Of a hundred, a percentage says it all.
  if (measure.kind === 'percent' && measure.baseline === 0 && measure.target === 100)
    return valueInWords(measure, value)
  const [at, from, to] = [value, measure.baseline, measure.target].map(numberInWords)
  if (at === undefined || from === undefined || to === undefined) return ''
  return measure.kind === 'number' && measure.baseline === 0 && measure.target > 0
    ? now.of(at, to, measure.unit)
    : now.between(at, from, valueInWords(measure, measure.target))
}

/** What is measured: "From 0 to 6 all-hands". */
export function measureInWords(measure: Measure): string {
  const { way } = m.goals.measure
  switch (measure.kind) {
    case 'none':
      return m.goals.measure.names.none
    case 'yesNo':
      return way.yesNo
    case 'steps':
      return way.steps
    case 'scale':
      return way.scale(measure.max)
    case 'percent':
      return measure.target === null
        ? way.percent
        : way.number(
            numberInWords(measure.baseline),
            m.goals.measure.now.percent(numberInWords(measure.target)),
            '',
          )
    case 'number':
      return measure.target === null
        ? way.counted(measure.unit)
        : way.number(numberInWords(measure.baseline), numberInWords(measure.target), measure.unit)
  }
}

/** "by 4 December", "by March", "by March 2028". */
export function dueInWords(dueOn: string, today: string): string {
  const left = daysBetween(today, dueOn)
  if (left >= 0 && left <= MONTH_DAYS) return m.goals.by(asDayAndMonth(dueOn))
  const isWithinAYear = left >= 0 && left < YEAR_DAYS
  return m.goals.by(isWithinAYear ? asMonthName(dueOn, dueOn) : asMonth(dueOn))
}

/** The line under a goal: where it is, by when, and how that goes. */
export function factsOf(
  goal: Goal,
  { pace, flags }: GoalHealth,
  partnerName: string,
  today: string,
): string[] {
  const { dueOn, state, helper, helperName } = goal
  const [flag] = flags
  const how = state !== 'open' ? '' : flag === undefined ? m.goals.paces[pace] : m.goals.flag(flag)
  const due = dueOn === null || (flag !== undefined && state === 'open') ? '' : dueInWords(dueOn, today)
  const helps = flag === undefined && state === 'open' ? m.goals.helps(helper, partnerName, helperName) : ''
  return [standingInWords(goal) ?? '', due, how, how === '' ? helps : ''].filter((words) => words !== '')
}
