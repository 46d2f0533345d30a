// Dates of a calendar file become sessions, a slice at a time; and all of one import goes again.
// Invariant: no date comes twice, and a session somebody wrote in is never deleted by an undo.
import type { CalendarFileDate } from '../../../domain/icalendar/read-calendar'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { startSession } from '../start-session'
import { breathing } from './breathing'

const DATES_A_SLICE = 50

interface Picks {
  readonly now: string
  readonly picks: readonly { readonly at: number; readonly pairId: string }[]
}

export async function takeDates(
  deps: VaultDeps,
  dates: readonly CalendarFileDate[],
  { picks, now: today }: Picks,
): Promise<{ importId: string; added: number; doubles: number }> {
  const { pairs, calendar, inOne } = deps.vault.privateRoom
  const chosen = picks.flatMap(({ at, pairId }) => {
    const date = dates[at]
    return date === undefined ? [] : [{ date, pairId }]
  })
  if ([...new Set(chosen.map(({ pairId }) => pairId))].some((id) => pairs.find(id) === undefined))
    throw new Refusal('NOT_FOUND')
  const importId = deps.newId()
  calendar.beginImport(importId, deps.now().toISOString())
  let doubles = 0
  try {
    const breathe = breathing()
    for (let from = 0; from < chosen.length; from += DATES_A_SLICE) {
      inOne(() => {
        for (const { date, pairId } of chosen.slice(from, from + DATES_A_SLICE))
          if (calendar.isKnown(date.uid, date.startsAt)) doubles += 1
          else take(deps, { importId, date, pairId, now: today })
      })
      await breathe()
    }
  } catch (error) {
    // All or nothing, also over many transactions.
    await undoImport(deps, importId).catch(() => undefined)
    throw error
  }
  deps.changes.announce('sessions', 'pairs', 'rhythm')
  return { importId, added: chosen.length - doubles, doubles }
}

function take(
  deps: VaultDeps,
  { importId, date, pairId, now }: { importId: string; date: CalendarFileDate; pairId: string; now: string },
): void {
  const { title, heldOn, timeZone, minutes, uid, startsAt } = date
  const state = heldOn >= now ? 'planned' : 'held'
  const sessionId = startSession(deps, { pairId, title, heldOn, timeZone, minutes, place: null, state }, {})
  deps.vault.privateRoom.calendar.noteOrigin({ sessionId, importId, uid, startsAt })
}

export async function undoImport(
  deps: VaultDeps,
  importId: string,
): Promise<{ removed: number; inTrash: number }> {
  const { calendar, trash, inOne } = deps.vault.privateRoom
  const sessionIds = calendar.importedIn(importId)
  const at = deps.now().toISOString()
  const breathe = breathing()
  let inTrash = 0
  for (let from = 0; from < sessionIds.length; from += DATES_A_SLICE) {
    const slice = sessionIds.slice(from, from + DATES_A_SLICE)
    inOne(() => {
      // Asked now, not before: between two slices somebody may have written in one.
      const touched = slice.filter((sessionId) => calendar.isTouched(sessionId))
      calendar.remove(slice.filter((sessionId) => !touched.includes(sessionId)))
      for (const sessionId of touched) trash.put('session', sessionId, at)
      inTrash += touched.length
    })
    await breathe()
  }
  calendar.forgetImport(importId)
  deps.changes.announce('sessions', 'pairs', 'rhythm', 'trash')
  return { removed: sessionIds.length - inTrash, inTrash }
}
