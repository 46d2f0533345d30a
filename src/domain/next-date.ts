// When a pair would meet next by its own habit: the usual gap after the last session, on its weekday, at its time.
import { dayOf, daysBetween, daysLater, weekdayOf } from './calendar-day'

const USUAL_DAYS = 14
const WEEK = 7

/**
 * `held`: local dates with time, newest first. Answers one that lies after `from`; without any, a working day in two
 * weeks, at a full hour that offices keep.
 * The gap is the median of those between the sessions, in whole weeks.
 */
export function proposedNextDate(held: readonly string[], from: string): string {
  const [last] = held
  if (last === undefined) return workingHour(daysLater(from, USUAL_DAYS))
  const gap = Math.max(WEEK, WEEK * Math.round(medianGapDays(held) / WEEK))
  const gapsMissed = Math.max(0, Math.floor(daysBetween(last, from) / gap))
  const next = daysLater(last, gap * Math.max(1, gapsMissed))
  return next > from ? next : daysLater(next, gap)
}

/** The first of the proposed dates that is not the one a session stands for: that may still lie ahead of it. */
export function firstBehind<Proposed extends { readonly heldOn: string }>(
  dates: readonly Proposed[],
  heldOn: string,
): Proposed | undefined {
  const [soon, later] = dates
  const gapDays = soon === undefined || later === undefined ? 0 : daysBetween(soon.heldOn, later.heldOn)
  return dates.find((date) => daysBetween(heldOn, date.heldOn) > gapDays / 2) ?? later
}

const [SATURDAY, FIRST_HOUR, LAST_HOUR] = [6, 9, 16]

/** A local date and time, on that day or the Monday behind it. */
export function workingHour(local: string): string {
  const weekday = weekdayOf(local)
  const day = weekday < SATURDAY ? dayOf(local) : daysLater(dayOf(local), 8 - weekday)
  const hour = Math.min(LAST_HOUR, Math.max(FIRST_HOUR, Number(local.slice(11, 13))))
  return `${day}T${String(hour).padStart(2, '0')}:00`
}

function medianGapDays(held: readonly string[]): number {
  const gaps = held
    .slice(1)
    .map((earlier, at) => daysBetween(earlier, held[at] ?? earlier))
    .filter((days) => days > 0)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? USUAL_DAYS
}
