// The stretches of time in which a pair meets. Invariant: they follow each other, and only the last can be open.
import { err, ok, type Result } from './result'

export interface PairPeriod {
  readonly beganOn: string
  /** Null: it goes on. */
  readonly endedOn: string | null
  readonly howItEnded: string
}

export type PeriodProblem = 'alreadyEnded' | 'notEnded' | 'beforeTheLast'

export function endPeriod(
  periods: readonly PairPeriod[],
  endedOn: string,
  howItEnded: string,
): Result<PairPeriod[], PeriodProblem> {
  const last = periods.at(-1)
  if (last === undefined || last.endedOn !== null) return err('alreadyEnded')
  if (endedOn < last.beganOn) return err('beforeTheLast')
  return ok([...periods.slice(0, -1), { ...last, endedOn, howItEnded }])
}

export function beginAgain(
  periods: readonly PairPeriod[],
  beganOn: string,
): Result<PairPeriod[], PeriodProblem> {
  const last = periods.at(-1)
  if (last?.endedOn === null) return err('notEnded')
  if (last !== undefined && beganOn < last.endedOn) return err('beforeTheLast')
  return ok([...periods, { beganOn, endedOn: null, howItEnded: '' }])
}
