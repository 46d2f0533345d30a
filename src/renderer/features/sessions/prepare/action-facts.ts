// Who, by when, how old: what is said about an open action. Overdue is said in words, not in a colour.
import type { OpenAction } from '../../../../contract/sessions'
import { daysBetween } from '../../../../domain/calendar-day'
import { m } from '../../../messages/unlocked'
import { asDay } from '../../../ui/local-dates'

type Told = Pick<OpenAction, 'owner' | 'dueOn' | 'heldOn' | 'timesCarried'>

const FORTNIGHT = 14
const WEEK = 7
const MONTH = 30.44
/** From here on, weeks are too many to mean anything. */
const TWO_MONTHS = 61

/** `now`: a local date and time. */
export function actionFacts(
  { owner, dueOn, heldOn, timesCarried }: Told,
  partnerName: string,
  now: string,
): string[] {
  const facts = [age(daysBetween(heldOn, now))]
  if (dueOn !== null) facts.unshift(dueInWords(dueOn, now))
  if (owner !== null) facts.unshift(m.sessions.whom(owner, partnerName))
  if (timesCarried > 0) facts.push(m.prepare.actions.carriedOver(timesCarried))
  return facts
}

export function dueInWords(dueOn: string, now: string): string {
  const daysLeft = daysBetween(now, dueOn)
  const { due, dueToday, overdue } = m.prepare.actions
  if (daysLeft < 0) return overdue(-daysLeft)
  return daysLeft === 0 ? dueToday : due(asDay(dueOn))
}

function age(days: number): string {
  const { daysOld, weeksOld, monthsOld } = m.prepare.actions
  if (days < FORTNIGHT) return daysOld(days)
  return days < TWO_MONTHS ? weeksOld(Math.floor(days / WEEK)) : monthsOld(Math.floor(days / MONTH))
}

/** Those with a date first, the nearest before the others; then what was promised last. */
export function mostPressingFirst(actions: readonly OpenAction[]): OpenAction[] {
  const never = '9999-12-31'
  return actions.toSorted((one, other) => {
    const [due, otherDue] = [one.dueOn ?? never, other.dueOn ?? never]
    if (due !== otherDue) return due < otherDue ? -1 : 1
    return one.heldOn === other.heldOn ? one.at - other.at : one.heldOn < other.heldOn ? 1 : -1
  })
}
