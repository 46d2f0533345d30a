// How long a number of guesses takes someone who means it, in one plain sentence: a thousand computers, ten guesses
// a second on each.
import { m } from '../../messages'

const GUESSES_A_SECOND = 10 * 1_000

const UNITS = [
  { name: 'years', seconds: 31_557_600 },
  { name: 'months', seconds: 2_629_800 },
  { name: 'days', seconds: 86_400 },
  { name: 'hours', seconds: 3_600 },
  { name: 'minutes', seconds: 60 },
  { name: 'seconds', seconds: 1 },
] as const

export const guessingTime = (guesses: number): string =>
  m.entry.strength.wouldNeed(spell(guesses / GUESSES_A_SECOND))

/** Where a name for the strength begins: a minute, a day, a year, a thousand years. */
const STEPS_SECONDS = [60, 86_400, 31_557_600, 31_557_600_000] as const

export type StrengthScore = 0 | 1 | 2 | 3 | 4

/** Named by the time it really holds, not by the estimator's own score, which calls three hours safe. */
export function scoreOf(guesses: number): StrengthScore {
  const [minute, day, year, millennium] = STEPS_SECONDS
  const seconds = guesses / GUESSES_A_SECOND
  if (seconds < minute) return 0
  if (seconds < day) return 1
  if (seconds < year) return 2
  return seconds < millennium ? 3 : 4
}

function spell(seconds: number): string {
  const words = m.entry.strength
  const unit = UNITS.find((candidate) => seconds >= candidate.seconds)
  if (!unit) return words.lessThanASecond
  const count = Math.round(seconds / unit.seconds)
  if (unit.name === 'years' && count >= 1_000)
    return count < 1_000_000 ? words.thousandsOfYears : words.millionsOfYears
  return words[unit.name](count)
}
