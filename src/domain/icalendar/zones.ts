// The clocks a calendar file speaks of: a zone that is known everywhere, one the file explains itself, or none.
import { daysLater } from '../calendar-day'
import { instantOf, isKnownZone } from '../zoned-time'
import type { Component, ZonePhase } from './components'
import { daysOf, recurrenceOf, type DayBudget } from './recurrence'
import { dateTimeOf } from './values'

export interface FileZone {
  /** The instant in ms at which a clock there shows a local date and time. */
  instantAt(local: string): number
}

/** Days looked at for the rules of all zones of a file together: two of them take some 3,000 for each year asked about. */
const MOST_DAYS = 400_000

/** Of several of one name the first stands. */
export function zonesOf(components: readonly Component[]): Map<string, FileZone> {
  const zones = new Map<string, FileZone>()
  const budget: DayBudget = { left: MOST_DAYS }
  for (const component of components) {
    if (component.is !== 'zone') continue
    const name = component.lines.find((line) => line.name === 'TZID')?.value.trim()
    const zone = zoneFrom(component.phases, budget)
    if (name !== undefined && zone !== undefined && !zones.has(name)) zones.set(name, zone)
  }
  return zones
}

/**
 * The name of a zone that every computer knows, in the ways files write it: `Europe/Oslo`, or behind a prefix such as
 * `/citadel.org/20190914_1/Europe/Oslo`. Undefined: it is no such name.
 */
export function knownZoneIn(name: string): string | undefined {
  if (name === '' || name.length > 200) return undefined
  const parts = name.split('/').filter((part) => part !== '')
  const candidates = [name, parts.slice(-2).join('/'), parts.slice(-3).join('/')]
  return candidates.find((one) => one.length <= 64 && isKnownZone(one))
}

interface Change {
  readonly from: string
  readonly offsetMs: number
}

function zoneFrom(phases: readonly ZonePhase[], budget: DayBudget): FileZone | undefined {
  const readable = phases.flatMap((phase) => phaseFrom(phase) ?? [])
  const [first] = [...readable].sort((one, other) => (one.from < other.from ? -1 : 1))
  if (first === undefined) return undefined
  const byYear = new Map<string, readonly Change[]>()
  const changesAround = (year: string): readonly Change[] => {
    const known = byYear.get(year)
    if (known !== undefined) return known
    const start = `${year}-01-01`
    const changes = readable
      .flatMap(({ days, time, offsetMs }) =>
        days([daysLater(start, -800), daysLater(start, 367)], budget).map((day) => ({
          from: `${day}T${time}`,
          offsetMs,
        })),
      )
      .sort((one, other) => (one.from < other.from ? -1 : 1))
    byYear.set(year, changes)
    return changes
  }
  return {
    instantAt: (local) => {
      const last =
        changesAround(local.slice(0, 4)).findLast(({ from }) => from <= local) ??
        readable.filter(({ from }) => from <= local).at(-1)
      return instantOf(local, 'UTC') - (last?.offsetMs ?? first.beforeMs)
    },
  }
}

function phaseFrom(lines: ZonePhase) {
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value
  const start = dateTimeOf(valueOf('DTSTART') ?? '')
  const offsetMs = offsetIn(valueOf('TZOFFSETTO'))
  if (start?.time === undefined || offsetMs === undefined) return undefined
  const { day, time } = start
  const rule = recurrenceOf(valueOf('RRULE') ?? '', (utc) => utc.slice(0, 10))
  return {
    from: `${day}T${time}`,
    time,
    offsetMs,
    beforeMs: offsetIn(valueOf('TZOFFSETFROM')) ?? offsetMs,
    days: ([from, until]: readonly [string, string], budget: DayBudget): string[] =>
      // Clocks change by the year; what claims to do so by the day or the week is not worth following.
      rule === 'unknown' || rule.unit === 'days' || rule.unit === 'weeks'
        ? [day].filter((only) => only >= from && only < until)
        : daysOf(rule, day, [from, until], budget),
  }
}

/** `+0100` in ms. */
function offsetIn(value: string | undefined): number | undefined {
  const found = /^([+-])(\d{2})(\d{2})(\d{2})?$/u.exec(value?.trim() ?? '')
  if (found === null) return undefined
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return minutes > 18 * 60 ? undefined : (found[1] === '-' ? -1 : 1) * minutes * 60_000
}
