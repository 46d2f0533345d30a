// When a pair should look at where it stands. Invariant: at most one thing is due, and nothing that was done already.
import { daysBetween, daysLater } from './calendar-day'

export type DueMoment = 'baseline' | 'midTerm' | 'closure'

export type DueBecause =
  'noBaseline' | 'reviewDate' | 'halfway' | 'sixSessions' | 'sixMonths' | 'endNears' | 'ended'

export interface DueReview {
  readonly moment: DueMoment
  readonly because: DueBecause
  /** From this day on. */
  readonly since: string
}

/** One period of a pair; days throughout. */
export interface PairSoFar {
  readonly beganOn: string
  readonly endedOn: string | null
  /** As the charter says. */
  readonly reviewOn: string | null
  readonly endsOn: string | null
  /** Sessions that took place in the period, oldest first; the first six are enough. */
  readonly heldOn: readonly string[]
  /** Rounds of ratings that were finished. */
  readonly done: readonly { readonly moment: DueMoment | 'extra'; readonly onDay: string }[]
}

/**
 * Six sessions within six months are what programmes of reverse mentoring commonly plan for (ReMEDI at Guy's and
 * St Thomas': Raza and Onyesoh, Future Healthcare Journal 2020, 7(1), 94; NHS England in Yorkshire and the Humber, ground
 * rules of its scheme): a pair that has got so far without a date for its review has reason to look back.
 */
const SESSIONS = 6
const MONTHS = 6
/** Two sessions of a fortnightly rhythm are left to end well. */
const END_NEARS_DAYS = 28

export function reviewDue(pair: PairSoFar, today: string): DueReview | null {
  const done = pair.done.filter((one) => isOfPeriod(pair, one))
  const isDone = (wanted: DueMoment) => done.some(({ moment }) => moment === wanted)
  if (isDone('closure')) return null
  const closing = closureOf(pair)
  if (closing !== null && closing.since <= today) return closing
  if (pair.endedOn !== null) return null
  const midTerm = isDone('midTerm') ? null : earliest(midTermsOf(pair))
  if (midTerm !== null && midTerm.since <= today) return midTerm
  return done.length > 0 || pair.beganOn > today
    ? null
    : { moment: 'baseline', because: 'noBaseline', since: pair.beganOn }
}

/** On the day a pair begins again, a review looked back at the period before. */
function isOfPeriod({ beganOn, endedOn }: PairSoFar, { moment, onDay }: PairSoFar['done'][number]): boolean {
  const looksBack = moment === 'midTerm' || moment === 'closure'
  return onDay > beganOn || (onDay === beganOn && (!looksBack || endedOn !== null))
}

function closureOf({ beganOn, endedOn, endsOn }: PairSoFar): DueReview | null {
  if (endedOn !== null) return { moment: 'closure', because: 'ended', since: endedOn }
  if (endsOn === null || endsOn <= beganOn) return null
  // A short pair is halfway first.
  const nears = daysLater(endsOn, -END_NEARS_DAYS)
  const half = halfway(beganOn, endsOn)
  return { moment: 'closure', because: 'endNears', since: nears > half ? nears : half }
}

/** The dates two people agreed on count before any custom. */
function midTermsOf({ beganOn, reviewOn, endsOn, heldOn }: PairSoFar): DueReview[] {
  const due = (because: DueBecause, since: string): DueReview => ({ moment: 'midTerm', because, since })
  const agreed = [
    ...(reviewOn !== null && reviewOn > beganOn ? [due('reviewDate', reviewOn)] : []),
    ...(endsOn !== null && endsOn > beganOn ? [due('halfway', halfway(beganOn, endsOn))] : []),
  ]
  if (agreed.length > 0) return agreed
  const sixth = heldOn.filter((day) => day >= beganOn)[SESSIONS - 1]
  return [
    ...(sixth === undefined ? [] : [due('sixSessions', sixth)]),
    due('sixMonths', monthsLater(beganOn, MONTHS)),
  ]
}

const earliest = (all: readonly DueReview[]): DueReview | null =>
  all.reduce<DueReview | null>(
    (first, one) => (first === null || one.since < first.since ? one : first),
    null,
  )

const halfway = (from: string, until: string): string =>
  daysLater(from, Math.floor(daysBetween(from, until) / 2))

/** The same day of a later month, or its last one. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}
