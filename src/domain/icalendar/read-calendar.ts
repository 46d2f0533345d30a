// The dates in a calendar file. Any text gives a clear answer: what cannot be read is left out and counted.
// It works in steps, so that whoever drives it can serve others in between.
import { clocksOf } from './clocks'
import { componentsOf, type Component } from './components'
import { eventFrom, type FileEvent } from './events'
import { daysOf, type DayBudget } from './recurrence'
import { zonesOf } from './zones'

export interface CalendarFileDate {
  readonly uid: string
  /** As it stands in the file. */
  readonly title: string
  readonly startsAt: string
  readonly heldOn: string
  readonly timeZone: string
  readonly minutes: number | null
  readonly isFloating: boolean
  readonly isRepeated: boolean
}

export interface CalendarFile {
  /** False: not a line of a calendar stands in it. */
  readonly isCalendar: boolean
  /** Oldest first. */
  readonly dates: readonly CalendarFileDate[]
  readonly brokenLines: number
  readonly unreadable: number
  readonly cancelled: number
  readonly allDay: number
  /** Events that repeat in a way that is not followed: only their first date stands above. */
  readonly unfollowed: number
  readonly isCutOff: boolean
  readonly unknownZones: number
}

export interface CalendarAsked {
  readonly text: string
  /** Of this computer. */
  readonly zone: string
  /** Repeated events are followed over these local days; single ones count whenever they are. */
  readonly from: string
  /** Not included. */
  readonly until: string
  readonly mostEvents: number
}

export function* readCalendar(asked: CalendarAsked): Generator<undefined, CalendarFile> {
  const components: Component[] = []
  let eventCount = 0
  for (const component of componentsOf(asked.text)) {
    if (component.is === 'event') eventCount += 1
    if (eventCount > asked.mostEvents) break
    components.push(component)
    yield
  }
  const clocks = clocksOf(zonesOf(components), asked.zone)
  const tally = { unreadable: 0, cancelled: 0, allDay: 0 }
  const events: FileEvent[] = []
  for (const component of components) {
    if (component.is !== 'event') continue
    const event = eventFrom(component.lines, clocks)
    if (typeof event === 'string') tally[event] += 1
    else events.push(event)
    yield
  }
  const { single, changes } = sorted(events)
  const dates = new Map<string, CalendarFileDate>()
  const budget: DayBudget = { left: MOST_DAYS }
  let unfollowed = 0
  let produced = 0
  let isCutOff = eventCount > asked.mostEvents
  for (const event of [...single, ...changes.values()]) {
    if (event.isCancelled) tally.cancelled += 1
    else {
      if (event.repeats === 'unknown') unfollowed += 1
      for (const date of datesOf(event, changes, asked, budget)) {
        produced += 1
        if (dates.size < asked.mostEvents) dates.set(`${date.startsAt} ${date.uid || date.title}`, date)
        else isCutOff = true
      }
    }
    if (produced > 2 * asked.mostEvents || budget.left <= 0) {
      isCutOff = true
      break
    }
    yield
  }
  const brokenLines = components.reduce((sum, one) => sum + (one.is === 'broken' ? one.count : 0), 0)
  return {
    isCalendar: /^BEGIN:VCALENDAR/imu.test(asked.text) || components.some(({ is }) => is !== 'broken'),
    dates: [...dates.values()].sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1)),
    brokenLines,
    ...tally,
    unfollowed,
    isCutOff,
    unknownZones: clocks.unknownCount(),
  }
}

/** Days looked at for all rules of a file together: some hundred events a month, over two years. */
const MOST_DAYS = 400_000

/** Of several versions of one event the newest counts; changes of single dates by event and date. */
function sorted(events: readonly FileEvent[]): {
  readonly single: readonly FileEvent[]
  readonly changes: ReadonlyMap<string, FileEvent>
} {
  const newest = new Map<string, FileEvent>()
  const changes = new Map<string, FileEvent>()
  const nameless: FileEvent[] = []
  const keepNewer = (into: Map<string, FileEvent>, key: string, event: FileEvent) => {
    const known = into.get(key)
    if (known === undefined || event.sequence >= known.sequence) into.set(key, event)
  }
  for (const event of events) {
    if (event.replaces !== null) keepNewer(changes, changeKey(event.uid, event.replaces), event)
    else if (event.uid === '') nameless.push(event)
    else keepNewer(newest, event.uid, event)
  }
  return { single: [...newest.values(), ...nameless], changes }
}

const changeKey = (uid: string, startMs: number): string => `${startMs} ${uid}`

function datesOf(
  event: FileEvent,
  changes: ReadonlyMap<string, FileEvent>,
  { from, until }: CalendarAsked,
  budget: DayBudget,
): CalendarFileDate[] {
  const { uid, day, time, clock, repeats, without, more } = event
  const isRepeated = (repeats !== null && repeats !== 'unknown') || more.length > 0
  const days = repeats === null || repeats === 'unknown' ? [day] : daysOf(repeats, day, [from, until], budget)
  const isLeftOut = (startMs: number, on: string) =>
    without.has(startMs) ||
    without.has(on) ||
    // The change itself stands in the list.
    (event.replaces === null && changes.has(changeKey(uid, startMs)))
  const own = days.flatMap((on) => {
    const local = `${on}T${time}`
    const startMs = clock.instantAt(local)
    return isLeftOut(startMs, on)
      ? []
      : [dateFrom(event, startMs, local, isRepeated || event.replaces !== null)]
  })
  const firstMs = clock.instantAt(`${day}T${time}`)
  const further = more.flatMap((startMs) => {
    const local = localFrom(`${day}T${time}`, startMs - firstMs)
    return isLeftOut(startMs, local.slice(0, 10)) ? [] : [dateFrom(event, startMs, local, true)]
  })
  return [...own, ...further]
}

function dateFrom(event: FileEvent, startMs: number, local: string, isRepeated: boolean): CalendarFileDate {
  const { uid, title, clock, minutes } = event
  return {
    uid,
    title,
    startsAt: new Date(startMs).toISOString(),
    ...clock.onWall(local),
    minutes,
    isFloating: clock.is === 'floating',
    isRepeated,
  }
}

const localFrom = (local: string, byMs: number): string =>
  new Date(Date.parse(`${local}:00Z`) + byMs).toISOString().slice(0, 16)
