// Today: what is next with each pair, and what waits. Read only; put together anew whenever something changed.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { unexpectedErrors } from './errors'
import { id, localDateTime } from './fields'
import { openAction, sessionSummaryLine } from './sessions'

const base = oc.errors(unexpectedErrors)

const pairToday = z.strictObject({
  pairId: id,
  /** The next planned session, if there is one. */
  next: sessionSummaryLine.nullable(),
  /** Something stands in its preparation. */
  isPrepared: z.boolean(),
  /** When the two met last. */
  lastHeldOn: localDateTime.nullable(),
  /** Planned ones whose date has passed: nobody said yet whether they took place. Newest first, at most 5. */
  undecided: z.array(sessionSummaryLine),
  /** Held in the last weeks (`UNCLOSED_DAYS`), but not closed. Newest first, at most 5. */
  unclosed: z.array(sessionSummaryLine),
  /** Open actions of all sessions up to today, oldest first, at most 50; and how many there are. */
  actions: z.array(openAction),
  actionCount: z.number().int(),
})

/** What is older was left open on purpose. */
export const UNCLOSED_DAYS = 28

export const todayContract = {
  /** Every pair in the order of the rail, also those that ended. `now`: what the clock on the desk shows. */
  look: base.input(z.strictObject({ now: localDateTime })).output(z.array(pairToday)),
}

export type PairToday = z.infer<typeof pairToday>
