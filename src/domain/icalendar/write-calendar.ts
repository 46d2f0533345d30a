// A calendar file that says when, and nothing else: a neutral title, a random name, no people, no place.
import { utf8SizeBytes } from '../utf8'
import { escapedText } from './content-lines'

export interface WrittenDate {
  /** Random; says nothing. */
  readonly uid: string
  readonly sequence: number
  /** Instants. */
  readonly startsAt: string
  readonly endsAt: string
  readonly isCancelled: boolean
}

/** In UTC: every calendar shows it on its own clock, whatever its clocks do in between. */
export function calendarFile(
  dates: readonly WrittenDate[],
  { title, writtenAt }: { readonly title: string; readonly writtenAt: string },
): string {
  const events = dates.flatMap(({ uid, sequence, startsAt, endsAt, isCancelled }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SEQUENCE:${sequence}`,
    `SUMMARY:${escapedText(title)}`,
    ...(isCancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Duologue//EN', ...events, 'END:VCALENDAR']
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

const utc = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/gu, '')}Z`

const LINE_BYTES = 75

/** At most 75 bytes a line, never through a character. */
function folded(line: string): string[] {
  const lines: string[] = []
  let current = ''
  let bytes = 0
  for (const character of line) {
    const size = utf8SizeBytes(character)
    if (bytes + size > LINE_BYTES) {
      lines.push(current)
      current = ' '
      bytes = 1
    }
    current += character
    bytes += size
  }
  return [...lines, current]
}
