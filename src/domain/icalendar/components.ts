// The parts of a calendar file that dates are in: events, and the zones the file explains itself. What it holds
// besides (to-dos, alarms, attachments) is passed over.
import { contentLineOf, unfolded, type ContentLine } from './content-lines'

export type Component =
  | { readonly is: 'event'; readonly lines: readonly ContentLine[] }
  | { readonly is: 'zone'; readonly lines: readonly ContentLine[]; readonly phases: readonly ZonePhase[] }
  /** How many of the last lines are none; also said now and then in a long stretch without an event. */
  | { readonly is: 'broken'; readonly count: number }

/** STANDARD or DAYLIGHT of a zone. */
export type ZonePhase = readonly ContentLine[]

/** What one event may have; the rest of a larger one is not looked at. */
const MAX_LINES = 2_000
const LINES_A_STEP = 2_000
/** A zone that is told by each of its changes over a century has some 200. */
const MAX_PHASES = 400

/** One by one, so that others are served between them. */
export function* componentsOf(text: string): Generator<Component> {
  const path: string[] = []
  let lines: ContentLine[] = []
  let phases: ContentLine[][] = []
  let broken = 0
  let seen = 0
  for (const raw of unfolded(text)) {
    seen += 1
    if (seen % LINES_A_STEP === 0) {
      yield { is: 'broken', count: broken }
      broken = 0
    }
    const line = contentLineOf(raw)
    if (line === undefined) {
      broken += 1
      continue
    }
    const part = line.value.trim().toUpperCase()
    if (line.name === 'BEGIN') {
      // One that never ended: what it has stands.
      if (part === 'VEVENT' && path.includes('VEVENT')) {
        yield { is: 'event', lines }
        path.splice(path.indexOf('VEVENT'))
      }
      path.push(part)
      if (part === 'VEVENT' || part === 'VTIMEZONE') [lines, phases] = [[], []]
      if ((part === 'STANDARD' || part === 'DAYLIGHT') && phases.length < MAX_PHASES) phases.push([])
      continue
    }
    if (line.name === 'END') {
      const at = path.lastIndexOf(part)
      if (at === -1) {
        broken += 1
        continue
      }
      path.splice(at)
      if (part === 'VEVENT') yield { is: 'event', lines }
      if (part === 'VTIMEZONE') yield { is: 'zone', lines, phases }
      continue
    }
    const inside = path.at(-1)
    if (inside === 'VEVENT' || inside === 'VTIMEZONE') {
      if (lines.length < MAX_LINES) lines.push(line)
    } else if ((inside === 'STANDARD' || inside === 'DAYLIGHT') && path.includes('VTIMEZONE'))
      phases.at(-1)?.push(line)
  }
  // The file was cut off in it: that its end is missing does not make its date wrong.
  if (path.includes('VEVENT')) yield { is: 'event', lines }
  if (broken > 0) yield { is: 'broken', count: broken }
}
