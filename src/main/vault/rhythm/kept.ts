// How a pair kept its rhythm, put together from its rules, its sessions and the time it goes on.
import type { Replan, RhythmFacts, RhythmSlot } from '../../../contract/rhythm'
import { daysLater } from '../../../domain/calendar-day'
import { proposedNextDate } from '../../../domain/next-date'
import { replanOf } from '../../../domain/replan'
import { lastSlots, rhythmFacts, slotsOf, type Slot, type TimeTogether } from '../../../domain/rhythm'
import { datesAfter, type RhythmRule } from '../../../domain/rhythm-dates'
import type { PrivateRoom } from '../rooms/private/room'

type Room = Pick<PrivateRoom, 'rhythm' | 'pairs' | 'sessions'>

const YEAR_DAYS = 366
/** More is never drawn. */
const MOST_DAYS = 10 * YEAR_DAYS
const HABIT_SESSIONS = 7

export function keptOf(
  room: Room,
  pairId: string,
  today: string,
  count: number,
): { slots: RhythmSlot[]; facts: RhythmFacts; replan: Replan } {
  const rules = room.rhythm.history(pairId)
  const gap = longestGapDays(rules)
  const from = daysLater(today, -Math.min(MOST_DAYS, Math.max(YEAR_DAYS, 2 * gap * count)))
  const slots = slotsBetween(room, pairId, { today, from, until: daysLater(today, 2 * gap + 60) })
  const last = lastSlots(slots, count)
  const replan = replanOf({
    slots,
    answers: room.rhythm.answers(pairId),
    periods: timesTogether(room, pairId),
    today,
  })
  return { slots: last, facts: { ...rhythmFacts(last) }, replan: { ...replan } }
}

/** A stretch that is longer than ten years is cut at its beginning. */
export function slotsBetween(
  room: Room,
  pairId: string,
  { today, from, until }: { readonly today: string; readonly from: string; readonly until: string },
): Slot[] {
  const earliest = daysLater(until, -MOST_DAYS)
  const start = from < earliest ? earliest : from
  const rules = room.rhythm.history(pairId)
  const periods = timesTogether(room, pairId)
  const beside = longestGapDays(rules)
  const found = room.rhythm.sessionsBetween(pairId, daysLater(start, -beside), daysLater(until, beside))
  const firsts = periods.flatMap(({ beganOn }) => room.rhythm.firstFrom(pairId, beganOn) ?? [])
  const known = new Map([...firsts, ...found].map((session) => [session.id, session]))
  return slotsOf({ rules, sessions: [...known.values()], periods, today, from: start, until })
}

/** By the rhythm; without one, by the pair's habit. */
export function proposedDates(
  room: Room,
  asked: {
    readonly pairId: string
    readonly from: string
    readonly count: number
    /** Of a pair that has neither. */
    readonly timeZone?: string
  },
): { heldOn: string; timeZone: string; minutes: number | null }[] {
  const { pairId, from, count, timeZone: here = 'UTC' } = asked
  const rules = room.rhythm.history(pairId)
  const rule = rules.at(-1)
  if (rule !== undefined)
    return datesAfter(rules, from, count).map(({ on, timeZone }) => ({
      heldOn: on,
      timeZone,
      minutes: rule.minutes,
    }))
  const held = room.sessions.heldBefore(pairId, { heldOn: daysLater(from, 1), id: '' }, HABIT_SESSIONS)
  const { timeZone = here, minutes = null } = held[0] ?? {}
  const dates = held.map(({ heldOn }) => heldOn)
  const proposed: string[] = []
  while (proposed.length < count) proposed.push(proposedNextDate(dates, proposed.at(-1) ?? from))
  return proposed.map((heldOn) => ({ heldOn, timeZone, minutes }))
}

/** The first time together has no beginning: sessions from before the pair was put down count, too. */
function timesTogether(room: Room, pairId: string): TimeTogether[] {
  return room.pairs
    .periods(pairId)
    .map(({ beganOn, endedOn }, at) => ({ beganOn: at === 0 ? '0001-01-01' : beganOn, endedOn }))
}

const longestGapDays = (rules: readonly RhythmRule[]): number =>
  Math.max(31, ...rules.map(({ unit, every }) => every * (unit === 'weeks' ? 7 : 31)))
