// What goes into a calendar file: dates under random names. Invariant: no title that names a person or holds private words.
import type { CalendarChoice } from '../../../contract/calendar'
import { calendarFile, type WrittenDate } from '../../../domain/icalendar/write-calendar'
import { wordsOf } from '../../../domain/words'
import { instantOf, localAt } from '../../../domain/zoned-time'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { textLeaks } from '../leak-check/leak-check'
import { proposedDates } from '../rhythm/kept'
import type { OpenVault } from '../rooms/open-vault'
import type { CalendarDate } from '../rooms/private/calendar.store'

export interface CalendarOrder {
  readonly pairId: string
  readonly choice: CalendarChoice
  readonly title: string
}

const MINUTE_MS = 60_000
const USUAL_MINUTES = 60

/** A name of anybody in the vault, or words of the private room. */
export function titleProblem(vault: OpenVault, title: string): 'name' | 'leak' | null {
  const { pairs, people, candidates, goals } = vault.privateRoom
  const names = [
    ...pairs.list().flatMap(({ myName, partnerName }) => [myName, partnerName]),
    ...people.list().map(({ name }) => name),
    ...candidates.list().map(({ name }) => name),
    ...goals.everyOpen().map(({ helperName }) => helperName),
  ]
  const named = new Set(names.flatMap(wordsIn))
  const isNamed = (word: string) => named.has(word) || (word.endsWith('s') && named.has(word.slice(0, -1)))
  if (wordsIn(title).some(isNamed)) return 'name'
  return textLeaks(vault, null, title) ? 'leak' : null
}

/** Also what stands before an apostrophe: "Maya’s hour" names her. */
const wordsIn = (text: string): string[] =>
  wordsOf(text).flatMap(({ key }) => [key, ...key.split("'").filter((part) => part.length > 1)])

/** Null: none of them lies ahead. Throws NOT_FOUND. */
export function calendarOut(
  deps: Pick<VaultDeps, 'vault' | 'newId' | 'now'>,
  { pairId, choice, title }: CalendarOrder,
  zone: string,
): { readonly words: string; readonly count: number } | null {
  const { pairs, calendar } = deps.vault.privateRoom
  if (pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
  const dates = [...chosenDates(deps, pairId, choice, zone), ...calledOff(deps, pairId, choice)]
  if (dates.length === 0) return null
  const written = dates.map((date) => withName(deps, { ...date, pairId }, title))
  calendar.keepDates(written.map(({ kept }) => kept))
  const file = written.map(({ kept, isCancelled }): WrittenDate => ({ ...kept, isCancelled }))
  return { words: calendarFile(file, { title, writtenAt: deps.now().toISOString() }), count: file.length }
}

interface Chosen {
  readonly subject: string
  readonly startsAt: string
  readonly endsAt: string
  readonly isCancelled: boolean
}

function chosenDates(
  { vault, now }: Pick<VaultDeps, 'vault' | 'now'>,
  pairId: string,
  choice: CalendarChoice,
  zone: string,
): Chosen[] {
  const { calendar } = vault.privateRoom
  const nowMs = now().getTime()
  if (choice.is === 'rhythm')
    return proposedDates(vault.privateRoom, { pairId, from: localAt(nowMs, zone), count: choice.count }).map(
      (date) => chosen(`slot ${pairId} ${date.heldOn}`, date),
    )
  // A day back: it may be yesterday on the clock of the session.
  const planned = calendar.planned(pairId, localAt(nowMs - 24 * 60 * MINUTE_MS, zone))
  return planned
    .filter(({ id }) => choice.is === 'planned' || choice.sessionId === id)
    .map((session) => chosen(session.id, session))
    .filter(({ startsAt }) => choice.is === 'session' || Date.parse(startsAt) > nowMs)
}

/** Dates that were handed out and are none any more go along as cancelled. */
function calledOff(
  { vault, now }: Pick<VaultDeps, 'vault' | 'now'>,
  pairId: string,
  choice: CalendarChoice,
): Chosen[] {
  if (choice.is === 'rhythm') return []
  return vault.privateRoom.calendar
    .calledOff(pairId, now().toISOString())
    .filter(({ subject }) => choice.is === 'planned' || subject === choice.sessionId)
    .map(({ subject, startsAt, endsAt }) => ({ subject, startsAt, endsAt, isCancelled: true }))
}

function chosen(
  subject: string,
  { heldOn, timeZone, minutes }: { heldOn: string; timeZone: string; minutes: number | null },
): Chosen {
  const startMs = instantOf(heldOn, timeZone)
  const endMs = startMs + (minutes ?? USUAL_MINUTES) * MINUTE_MS
  return {
    subject,
    startsAt: new Date(startMs).toISOString(),
    endsAt: new Date(endMs).toISOString(),
    isCancelled: false,
  }
}

/** The name it got the first time; a number higher where something changed since the last file. */
function withName(
  { vault, newId }: Pick<VaultDeps, 'vault' | 'newId'>,
  { subject, startsAt, endsAt, isCancelled, pairId }: Chosen & { readonly pairId: string },
  title: string,
): { readonly kept: CalendarDate; readonly isCancelled: boolean } {
  const known = vault.privateRoom.calendar.date(subject)
  const fingerprint = [startsAt, endsAt, isCancelled ? 'cancelled' : '', title.length].join(' ')
  const isChanged = known !== undefined && known.fingerprint !== fingerprint
  const sequence = (known?.sequence ?? 0) + (isChanged ? 1 : 0)
  const uid = known?.uid ?? newId()
  return { kept: { subject, pairId, uid, sequence, fingerprint, startsAt, endsAt }, isCancelled }
}
