// On which clock a line of a calendar file is written down, and which zone a session that is made of it gets.
import { instantOf, localAt } from '../zoned-time'
import type { ContentLine } from './content-lines'
import { dateTimeOf } from './values'
import { knownZoneIn, type FileZone } from './zones'

export interface Clock {
  readonly is: 'known' | 'file' | 'utc' | 'floating' | 'unknown'
  readonly instantAt: (local: string) => number
  /** What is written there, on the clock of the session's zone. */
  readonly onWall: (local: string) => { readonly heldOn: string; readonly timeZone: string }
}

export interface Clocks {
  readonly of: (line: ContentLine) => Clock
  /** The instants a line's dates lie at; a day without a time is itself. What cannot be read is left out. */
  readonly momentsOf: (line: ContentLine) => (number | string)[]
  /** How many zones were named that nobody knows. */
  readonly unknownCount: () => number
}

/** Each known zone costs a clock that stays; a calendar names a handful. */
const MOST_ZONES = 500

/** `own`: the zone of this computer, taken where the file names none that is known. */
export function clocksOf(zones: ReadonlyMap<string, FileZone>, own: string): Clocks {
  const named = new Map<string, Clock>()
  const unknown = new Set<string>()
  const utc = elsewhere('utc', (local) => instantOf(local, 'UTC'), own)
  const floating = onOwnWall('floating', own)

  const clockNamed = (name: string): Clock => {
    const zone = named.size < MOST_ZONES ? knownZoneIn(name) : undefined
    if (zone !== undefined) return onOwnWall('known', zone)
    const ofFile = zones.get(name)
    if (ofFile !== undefined) return elsewhere('file', (local) => ofFile.instantAt(local), own)
    unknown.add(name)
    return onOwnWall('unknown', own)
  }
  const of = (line: ContentLine, value = line.value): Clock => {
    if (/Z\s*$/iu.test(value)) return utc
    const name = line.params.get('TZID')?.trim() ?? ''
    if (name === '') return floating
    const clock = named.get(name) ?? clockNamed(name)
    named.set(name, clock)
    return clock
  }
  return {
    of: (line) => of(line),
    momentsOf: (line) =>
      line.value.split(',').flatMap((value) => {
        const read = dateTimeOf(value.split('/')[0] ?? '')
        if (read === undefined) return []
        return read.time === undefined ? read.day : of(line, value).instantAt(`${read.day}T${read.time}`)
      }),
    unknownCount: () => unknown.size,
  }
}

const onOwnWall = (is: Clock['is'], zone: string): Clock => ({
  is,
  instantAt: (local) => instantOf(local, zone),
  onWall: (heldOn) => ({ heldOn, timeZone: zone }),
})

const elsewhere = (is: Clock['is'], instantAt: Clock['instantAt'], own: string): Clock => ({
  is,
  instantAt,
  onWall: (local) => ({ heldOn: localAt(instantAt(local), own), timeZone: own }),
})
