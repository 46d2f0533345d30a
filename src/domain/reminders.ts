// When something may be said to be due, and how much is due now. Invariant: nothing is due in quiet hours, nothing
// twice, and nothing of a session that has begun. It knows no words, so that none can be shown.
import { dayOf, daysLater, weekdayOf } from './calendar-day'
import { instantOf, localAt } from './zoned-time'

const HOUR_MS = 3_600_000
/** What is due on a day is said in the morning. */
const MORNING = '09:00'
/** What quiet days put off is said on the day after them, for so long. */
const LATE_HOURS = 12
const WEEK_DAYS = 8

export interface QuietTimes {
  /** `20:00`; the same as until: none. From is later than until where they go over midnight. */
  readonly quietFrom: string
  readonly quietUntil: string
  /** Quiet from midnight to midnight; 1 is Monday. At least one weekday is left. */
  readonly quietWeekdays: readonly number[]
}

export interface ReminderRule extends QuietTimes {
  readonly hoursBefore: readonly number[]
}

export interface AheadSession {
  readonly id: string
  readonly heldOn: string
  readonly timeZone: string
  /** Since when it has had this date: whoever has just planned it for tomorrow knows. */
  readonly knownSince: string
}

export interface Reminder {
  /** What it is about: several about one thing count once. */
  readonly about: string
  readonly key: string
  readonly fromMs: number
  readonly untilMs: number
}

export function isQuiet(atMs: number, quiet: QuietTimes, zone: string): boolean {
  const local = localAt(atMs, zone)
  if (quiet.quietWeekdays.includes(weekdayOf(local))) return true
  const time = local.slice(11)
  const { quietFrom: from, quietUntil: until } = quiet
  return from <= until ? time >= from && time < until : time >= from || time < until
}

/** The same instant, or the first after it that is not quiet. */
export function nextLoud(atMs: number, quiet: QuietTimes, zone: string): number {
  if (!isQuiet(atMs, quiet, zone)) return atMs
  const today = dayOf(localAt(atMs, zone))
  for (let days = 0; days <= WEEK_DAYS; days += 1)
    for (const time of ['00:00', quiet.quietUntil]) {
      const start = instantOf(`${daysLater(today, days)}T${time}`, zone)
      if (start > atMs && !isQuiet(start, quiet, zone)) return start
    }
  return atMs + WEEK_DAYS * 24 * HOUR_MS
}

export function remindersOf(asked: {
  readonly rule: ReminderRule
  readonly sessions: readonly AheadSession[]
  /** Check-ins and actions that are due on a calendar day. */
  readonly dueDays: readonly { readonly key: string; readonly dueOn: string }[]
  /** Re-plan cards that are raised. */
  readonly raised: readonly string[]
  /** Of this computer. */
  readonly zone: string
  readonly nowMs: number
}): Reminder[] {
  const { rule, sessions, dueDays, raised, zone, nowMs } = asked
  return [
    ...sessions.flatMap((session) => remindersOfSession(session, rule, zone)),
    ...dueDays.map(({ key, dueOn }): Reminder => {
      const fromMs = nextLoud(instantOf(`${dueOn}T${MORNING}`, zone), rule, zone)
      const endMs = instantOf(`${daysLater(dueOn, 1)}T00:00`, zone)
      return {
        about: key,
        key: `${key} ${dueOn}`,
        fromMs,
        untilMs: Math.max(endMs, fromMs + LATE_HOURS * HOUR_MS),
      }
    }),
    ...raised.map((key): Reminder => ({
      about: key,
      key,
      fromMs: nextLoud(nowMs, rule, zone),
      untilMs: Number.POSITIVE_INFINITY,
    })),
  ]
}

function remindersOfSession(
  { id, heldOn, timeZone, knownSince }: AheadSession,
  rule: ReminderRule,
  zone: string,
): Reminder[] {
  const beginsMs = instantOf(heldOn, timeZone)
  return rule.hoursBefore.flatMap((hours) => {
    const meantMs = beginsMs - hours * HOUR_MS
    const fromMs = nextLoud(meantMs, rule, zone)
    if (meantMs < Date.parse(knownSince) || fromMs >= beginsMs) return []
    return [{ about: id, key: `${id} ${heldOn} ${hours}`, fromMs, untilMs: beginsMs }]
  })
}

export interface Look {
  /** Things that are due now and were not shown yet. */
  readonly count: number
  /** The keys to note as shown. */
  readonly keys: readonly string[]
  /** The instants, in ms, at which more will be due, soonest first. */
  readonly ahead: readonly number[]
}

export function lookAt(
  reminders: readonly Reminder[],
  asked: {
    readonly isShown: (key: string) => boolean
    readonly quiet: QuietTimes
    readonly zone: string
    readonly nowMs: number
  },
): Look {
  const { isShown, quiet, zone, nowMs } = asked
  const open = reminders.filter(({ key, untilMs }) => untilMs > nowMs && !isShown(key))
  const due = isQuiet(nowMs, quiet, zone) ? [] : open.filter(({ fromMs }) => fromMs <= nowMs)
  const held = isQuiet(nowMs, quiet, zone) ? nextLoud(nowMs, quiet, zone) : nowMs
  const ahead = open
    .filter((one) => !due.includes(one))
    .map(({ fromMs, untilMs }) => ({ atMs: Math.max(fromMs, held), untilMs }))
    .filter(({ atMs, untilMs }) => atMs < untilMs)
    .map(({ atMs }) => atMs)
  return {
    count: new Set(due.map(({ about }) => about)).size,
    keys: due.map(({ key }) => key),
    ahead: [...new Set(ahead)].sort((one, other) => one - other),
  }
}
