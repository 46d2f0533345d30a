// Today, asked for by the page: what is next with each pair, and what waits.
import { implement } from '@orpc/server'
import { todayContract, UNCLOSED_DAYS, type PairToday } from '../../contract/today'
import { dayOf, daysLater } from '../../domain/calendar-day'
import type { VaultDeps } from './deps'

const MOST_ACTIONS = 50
const MOST_SESSIONS = 5
/** Behind every id: a cursor that leaves out nothing of its minute. */
const AFTER_ALL_IDS = '~'

export function todayHandlers({ vault }: VaultDeps) {
  const os = implement(todayContract)
  const { pairs, sessions, notes, actions } = vault.privateRoom

  const lookAt = (pairId: string, now: string): PairToday => {
    const next = sessions.next(pairId, now) ?? null
    // What was promised an hour ago is open, too, whichever quarter of an hour the session was written down at.
    const open = actions.openBefore(pairId, `${daysLater(dayOf(now), 1)}T00:00`)
    const [last] = sessions.heldBefore(pairId, { heldOn: now, id: AFTER_ALL_IDS }, 1)
    return {
      pairId,
      next,
      isPrepared: next !== null && notes.wordCounts(next.id).prep > 0,
      lastHeldOn: last?.heldOn ?? null,
      undecided: sessions.undecided(pairId, now, MOST_SESSIONS),
      unclosed: sessions.unclosed(pairId, daysLater(now, -UNCLOSED_DAYS), MOST_SESSIONS),
      actions: open.slice(0, MOST_ACTIONS),
      actionCount: open.length,
    }
  }

  return os.router({
    look: os.look.handler(({ input: { now } }) => pairs.list().map(({ id }) => lookAt(id, now))),
  })
}
