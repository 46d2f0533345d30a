// When a pair would meet next by its own habit: the usual gap after the last session, on its weekday, at its time.
import { daysBetween, daysLater } from './calendar-day'

const USUAL_DAYS = 14
const WEEK = 7

/**
 * `held`: local dates with time, newest first. Answers one that lies after `from`; without any, two weeks from it.
 * The gap is the median of those between the sessions, in whole weeks.
 */
export function proposedNextDate(held: readonly string[], from: string): string {
  const [last] = held
  if (last === undefined) return daysLater(from, USUAL_DAYS)
  const gap = Math.max(WEEK, WEEK * Math.round(medianGapDays(held) / WEEK))
  const gapsMissed = Math.max(0, Math.floor(daysBetween(last, from) / gap))
  const next = daysLater(last, gap * Math.max(1, gapsMissed))
  return next > from ? next : daysLater(next, gap)
}

function medianGapDays(held: readonly string[]): number {
  const gaps = held
    .slice(1)
    .map((earlier, at) => daysBetween(earlier, held[at] ?? earlier))
    .filter((days) => days > 0)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? USUAL_DAYS
}
