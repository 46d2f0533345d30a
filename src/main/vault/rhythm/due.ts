// How many things are due, and when it is worth looking again: all the shell ever learns, for reminders by the system.
import { dayOf, daysLater } from '../../../domain/calendar-day'
import { lookAt, remindersOf } from '../../../domain/reminders'
import { localAt } from '../../../domain/zoned-time'
import type { PrivateRoom } from '../rooms/private/room'
import { keptOf } from './kept'

type Room = Pick<PrivateRoom, 'rhythm' | 'pairs' | 'sessions' | 'goals' | 'reminders'>

export interface Due {
  readonly count: number
  readonly nextLookAt: string | null
  /** To be kept outside the vault while it is locked: only if that was asked for. */
  readonly aheadAt: string[]
}

/** A reminder can lie a week before its session, and be put off by a weekend. */
const AHEAD_DAYS = 17
const BEHIND_DAYS = 4
const KEPT_INSTANTS = 5
const FORGET_DAYS = 60

/** What it counts is noted as shown: it is not counted again. */
export function lookForDue(room: Room, now: Date, zone: string): Due {
  const setting = room.reminders.setting()
  if (!setting.isOn) return { count: 0, nextLookAt: null, aheadAt: [] }
  const nowMs = now.getTime()
  const today = dayOf(localAt(nowMs, zone))
  const [from, until] = [daysLater(today, -BEHIND_DAYS), daysLater(today, AHEAD_DAYS)]
  const reminders = remindersOf({
    rule: setting,
    sessions: room.reminders.plannedBetween(from, until),
    dueDays: [...room.reminders.dueBetween(from, until), ...checkInsDue(room, from, until)],
    raised: raisedCards(room, today),
    zone,
    nowMs,
  })
  const isShown = (key: string) => room.reminders.isShown(key)
  const look = lookAt(reminders, { isShown, quiet: setting, zone, nowMs })
  if (look.keys.length > 0)
    room.reminders.noteShown(look.keys, now.toISOString(), `${daysLater(today, -FORGET_DAYS)}T00:00:00.000Z`)
  const ahead = look.ahead.map((atMs) => new Date(atMs).toISOString())
  return {
    count: look.count,
    nextLookAt: ahead[0] ?? null,
    aheadAt: setting.isOnWhileLocked ? ahead.slice(0, KEPT_INSTANTS) : [],
  }
}

/** Open goals by the days between their check-ins. */
function checkInsDue({ pairs, goals }: Room, from: string, until: string): { key: string; dueOn: string }[] {
  return pairs
    .list()
    .filter(({ endedOn }) => endedOn === null)
    .flatMap(({ id }) => goals.list(id))
    .filter(({ state }) => state === 'open')
    .map(({ id, startsOn, checkInEveryDays, recent }) => ({
      key: `goal ${id}`,
      dueOn: daysLater(recent[0]?.onDay ?? startsOn, checkInEveryDays),
    }))
    .filter(({ dueOn }) => dueOn >= from && dueOn < until)
}

/** Each card once: its key names the last missed date. */
function raisedCards(room: Room, today: string): string[] {
  return room.pairs.list().flatMap(({ id }) => {
    const { replan } = keptOf(room, id, today, 1)
    return replan.is === 'raised' ? [`replan ${id} ${replan.slotOn}`] : []
  })
}
