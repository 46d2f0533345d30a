// What became of a pair's rhythm: each expected date is kept, moved, cancelled, missed or still to come.
// Invariant: every session counts for exactly one date; nothing is missed outside the pair's time together.
import { dayOf, daysBetween, daysLater } from './calendar-day'
import type { PairPeriod } from './pair-periods'
import { expectedDates, ruleOn, type ExpectedDate, type RhythmRule } from './rhythm-dates'
import { instantOf, localAt } from './zoned-time'

export type RhythmSide = 'me' | 'partner' | 'both'
export type SlotState = 'kept' | 'moved' | 'cancelled' | 'missed' | 'unsaid' | 'coming'

/** Whether one met can be said for so long after the day of a planned session; then it counts as missed. */
export const DAYS_TO_SAY = 7

export interface RhythmSession {
  readonly id: string
  readonly heldOn: string
  readonly timeZone: string
  readonly state: 'planned' | 'held' | 'closed' | 'cancelled'
  /** Oldest first. */
  readonly events: readonly {
    readonly kind: 'kept' | 'moved' | 'cancelled'
    readonly by: RhythmSide
    readonly from: string
  }[]
}

export type TimeTogether = Pick<PairPeriod, 'beganOn' | 'endedOn'>

export interface Slot {
  /** The same as long as the date is expected: its local date and time. */
  readonly key: string
  readonly expectedOn: string
  readonly timeZone: string
  readonly state: SlotState
  /** Who moved or cancelled it; null where nobody did. */
  readonly by: RhythmSide | null
  readonly sessionId: string | null
  /** When that session takes place, or took place. */
  readonly takesPlaceOn: string | null
  /** The zone of that. */
  readonly takesPlaceIn: string | null
  /** False: a session of its own, from before a rhythm was set or between two times together. */
  readonly isExpected: boolean
}

export interface RhythmAsked {
  readonly rules: readonly RhythmRule[]
  /** Those of the pair, in any order. */
  readonly sessions: readonly RhythmSession[]
  /** None: together all along. */
  readonly periods: readonly TimeTogether[]
  readonly today: string
  readonly from: string
  /** Not included. */
  readonly until: string
}

/** All of a stretch of days, oldest first. A date is missed when its day is over. */
export function slotsOf(asked: RhythmAsked): Slot[] {
  const { rules, sessions, periods, from, until } = asked
  const beside = Math.max(31, ...rules.map(({ unit, every }) => every * (unit === 'weeks' ? 7 : 31)))
  const dates = expectedDates(rules, daysLater(from, -beside), daysLater(until, beside)).filter(({ on }) =>
    isTogetherOn(periods, dayOf(on)),
  )
  const inSlot = new Map<ExpectedDate, RhythmSession[]>(dates.map((date) => [date, []]))
  const alone: Slot[] = []
  for (const session of [...sessions].sort(byDate)) {
    const date = isTogetherOn(periods, meantFor(session))
      ? nearest(dates, dayMeant(session, rules))
      : undefined
    const others = date === undefined ? undefined : inSlot.get(date)
    if (others === undefined) alone.push(slotFrom(ownDate(session), [session], asked, false))
    else others.push(session)
  }
  const expected = [...inSlot].map(([date, found]) => slotFrom(date, found, asked, true))
  const begins = firstDays(sessions, periods)
  return [...alone, ...expected.filter((slot) => !isBeforeTheFirst(slot, begins, periods))]
    .filter(({ expectedOn }) => expectedOn >= from && expectedOn < until)
    .sort((one, other) => (one.expectedOn < other.expectedOn ? -1 : 1))
}

/**
 * Misses at the end of what is decided: of the dates before the first that is still to come. One that was moved beyond
 * later dates is still to come, but does not hide that those were missed.
 */
export function missesInARow(slots: readonly Slot[]): Slot[] {
  const lastMissed = slots.findLastIndex(({ state }) => state === 'missed')
  const firstComing = slots.findIndex(({ state }, at) => at > lastMissed && state === 'coming')
  const past = firstComing === -1 ? slots : slots.slice(0, firstComing)
  const decided = past.filter(isDecided)
  const lastMet = decided.findLastIndex(({ state }) => state === 'kept' || state === 'moved')
  return decided.slice(lastMet + 1)
}

export interface RhythmFacts {
  readonly met: number
  readonly of: number
  readonly cancelledByMe: number
  readonly cancelledByPartner: number
  readonly missesInARow: number
  /** The day of the first date counted. */
  readonly since: string | null
}

/** Of the dates that are decided. */
export function rhythmFacts(slots: readonly Slot[]): RhythmFacts {
  const decided = slots.filter(isDecided)
  const cancelledBy = (side: RhythmSide) =>
    decided.filter(({ state, by }) => state === 'cancelled' && by === side).length
  return {
    met: decided.filter(({ state }) => state === 'kept' || state === 'moved').length,
    of: decided.length,
    cancelledByMe: cancelledBy('me'),
    cancelledByPartner: cancelledBy('partner'),
    missesInARow: missesInARow(slots).length,
    since: decided[0] === undefined ? null : dayOf(decided[0].expectedOn),
  }
}

/** The last `count` that are over, and the next that is to come. */
export function lastSlots(slots: readonly Slot[], count: number): Slot[] {
  const isOver = ({ state }: Slot) => state !== 'coming'
  const chosen = new Set([
    ...slots.filter(isOver).slice(-count),
    ...slots.filter((slot) => !isOver(slot)).slice(0, 1),
  ])
  return slots.filter((slot) => chosen.has(slot))
}

const isDecided = ({ state }: Slot): boolean => state !== 'coming' && state !== 'unsaid'

export const isTogetherOn = (periods: readonly TimeTogether[], day: string): boolean =>
  periods.length === 0 ||
  periods.some(({ beganOn, endedOn }) => day >= beganOn && (endedOn === null || day < endedOn))

/** A session that was moved counts for the date it was planned for first. */
const meantFor = ({ heldOn, events }: RhythmSession): string =>
  events.find(({ kind }) => kind === 'moved')?.from ?? heldOn

/** That day on the calendar of the rhythm's own zone. */
function dayMeant(session: RhythmSession, rules: readonly RhythmRule[]): string {
  const on = meantFor(session)
  const zone = ruleOn(rules, dayOf(on))?.timeZone ?? session.timeZone
  return dayOf(zone === session.timeZone ? on : localAt(instantOf(on, session.timeZone), zone))
}

/** The date it lies nearest to, the earlier of two; none if that is further off than half the gap. */
function nearest(dates: readonly ExpectedDate[], day: string): ExpectedDate | undefined {
  const next = firstFrom(dates, day)
  const candidates = dates.slice(Math.max(0, next - 1), next + 1)
  const away = ({ on }: ExpectedDate) => Math.abs(daysBetween(on, day))
  const [first, second] = candidates
  const closest = second !== undefined && first !== undefined && away(second) < away(first) ? second : first
  return closest !== undefined && away(closest) <= Math.ceil(closest.gapDays / 2) ? closest : undefined
}

function firstFrom(dates: readonly ExpectedDate[], day: string): number {
  let [low, high] = [0, dates.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const found = dates[middle]
    if (found !== undefined && dayOf(found.on) < day) low = middle + 1
    else high = middle
  }
  return low
}

const ownDate = (session: RhythmSession): ExpectedDate => ({
  on: meantFor(session),
  timeZone: session.timeZone,
  gapDays: 0,
})

function slotFrom(
  { on, timeZone }: ExpectedDate,
  sessions: readonly RhythmSession[],
  { today }: RhythmAsked,
  isExpected: boolean,
): Slot {
  const answer = (state: SlotState, session?: RhythmSession): Slot => ({
    key: isExpected || session === undefined ? on : `${on} ${session.id}`,
    expectedOn: on,
    timeZone,
    state,
    by: byWhom(state, session),
    sessionId: session?.id ?? null,
    takesPlaceOn: session?.heldOn ?? null,
    takesPlaceIn: session?.timeZone ?? null,
    isExpected,
  })
  const took = sessions.find(({ state }) => state === 'held' || state === 'closed')
  if (took !== undefined) return answer(wasMoved(took) ? 'moved' : 'kept', took)
  const planned = sessions.filter(({ state }) => state === 'planned')
  const ahead = planned.find(({ heldOn }) => dayOf(heldOn) >= today)
  if (ahead !== undefined) return answer('coming', ahead)
  const cancelled = sessions.findLast(({ state }) => state === 'cancelled')
  const unsaid = planned.findLast(({ heldOn }) => daysBetween(heldOn, today) <= DAYS_TO_SAY)
  if (unsaid !== undefined) return answer('unsaid', unsaid)
  if (planned[0] !== undefined) return answer('missed', planned[0])
  if (cancelled !== undefined) return answer('cancelled', cancelled)
  return answer(dayOf(on) < today ? 'missed' : 'coming')
}

const wasMoved = ({ events }: RhythmSession): boolean => events.some(({ kind }) => kind === 'moved')

function byWhom(state: SlotState, session: RhythmSession | undefined): RhythmSide | null {
  const kind = state === 'cancelled' ? 'cancelled' : 'moved'
  return session?.events.findLast((event) => event.kind === kind)?.by ?? null
}

/** The day of the first session of each time together. Before it there was nothing to miss. */
const firstDays = (
  sessions: readonly RhythmSession[],
  periods: readonly TimeTogether[],
): ReadonlyMap<TimeTogether | null, string> => {
  const first = new Map<TimeTogether | null, string>()
  for (const session of sessions) {
    if (session.state === 'cancelled') continue
    const day = dayOf(meantFor(session))
    const period = periodOn(periods, day)
    const known = first.get(period)
    if (known === undefined || day < known) first.set(period, day)
  }
  return first
}

function isBeforeTheFirst(
  slot: Slot,
  first: ReadonlyMap<TimeTogether | null, string>,
  periods: readonly TimeTogether[],
): boolean {
  if (slot.state !== 'missed' || slot.sessionId !== null) return false
  const day = dayOf(slot.expectedOn)
  const begins = first.get(periodOn(periods, day))
  return begins === undefined || day < begins
}

const periodOn = (periods: readonly TimeTogether[], day: string): TimeTogether | null =>
  periods.find((period) => isTogetherOn([period], day)) ?? null

const byDate = (one: RhythmSession, other: RhythmSession): number =>
  meantFor(one) < meantFor(other) ? -1 : 1
