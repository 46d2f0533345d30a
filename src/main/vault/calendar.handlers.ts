// Calendar files, asked for by the page: what a title gives away, and dates taken over from a file, or given back.
import { implement } from '@orpc/server'
import { calendarContract } from '../../contract/calendar'
import { Refusal } from '../refusal'
import { titleProblem } from './calendar/calendar-out'
import { calendarReadings } from './calendar/readings'
import { takeDates, undoImport } from './calendar/take-dates'
import type { VaultDeps } from './deps'

export function calendarHandlers(deps: VaultDeps) {
  const os = implement(calendarContract)
  const readings = calendarReadings(deps)
  return os.router({
    checkTitle: os.checkTitle.handler(({ input }) => ({ problem: titleProblem(deps.vault, input.title) })),
    read: os.read.handler(({ input }) => readings.read(input)),
    take: os.take.handler(async ({ input }) => {
      const dates = readings.find(input.readingId)
      if (dates === undefined) throw new Refusal('NOT_FOUND')
      return takeDates(deps, dates, input)
    }),
    undo: os.undo.handler(({ input }) => undoImport(deps, input.importId)),
  })
}
