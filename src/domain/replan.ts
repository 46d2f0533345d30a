// When a pair is asked what would help: at the second miss in a row, once, until another one comes or the pause is over.
import { dayOf } from './calendar-day'
import { isTogetherOn, missesInARow, type TimeTogether, type Slot } from './rhythm'

/** From this many misses in a row on. */
export const REPLAN_MISSES = 2

export type ReplanAnswerKind = 'planned' | 'changed' | 'shortened' | 'ended' | 'notNow'

export interface ReplanAnswer {
  /** The last missed date when it was given. */
  readonly slotOn: string
  readonly answer: ReplanAnswerKind
  /** Of `notNow`: the day from which it is asked again. */
  readonly until: string | null
}

export type Replan =
  | { readonly is: 'none' }
  | { readonly is: 'raised'; readonly misses: number; readonly slotOn: string }
  | { readonly is: 'putOff'; readonly until: string; readonly slotOn: string }
  | { readonly is: 'solved' }

/** `slots`: oldest first. Only misses of the present time together count; a pair that ended is not asked. */
export function replanOf(asked: {
  readonly slots: readonly Slot[]
  /** In the order they were given. */
  readonly answers: readonly ReplanAnswer[]
  readonly periods: readonly TimeTogether[]
  readonly today: string
}): Replan {
  const { slots, answers, periods, today } = asked
  if (!isTogetherOn(periods, today)) return { is: 'none' }
  const since = periods.findLast(({ beganOn }) => beganOn <= today)?.beganOn ?? ''
  const misses = missesInARow(slots.filter(({ expectedOn }) => dayOf(expectedOn) >= since))
  const slotOn = misses.at(-1)?.expectedOn
  if (slotOn === undefined || misses.length < REPLAN_MISSES) return { is: 'none' }
  const answer = answers.findLast((given) => given.slotOn >= slotOn)
  if (answer === undefined) return { is: 'raised', misses: misses.length, slotOn }
  if (answer.until === null) return { is: 'solved' }
  return today < answer.until
    ? { is: 'putOff', until: answer.until, slotOn }
    : { is: 'raised', misses: misses.length, slotOn }
}
