// Lets others be served in the middle of long work.
import { setImmediate as nextTurn } from 'node:timers/promises'

const WORK_MS = 20

/** To be awaited after each small step: it waits a turn only when work has gone on for a while. */
export function breathing(now: () => number = Date.now): () => Promise<void> {
  let since = now()
  return async () => {
    if (now() - since < WORK_MS) return
    await nextTurn()
    since = now()
  }
}
