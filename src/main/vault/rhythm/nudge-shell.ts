// Tells the shell to look again for what is due, after a change that may have moved it. It is told nothing more.
import type { Feature } from '../../../contract/vault'
import type { Changes } from '../changes'

/** What dates and due days hang on. Words alone move none, but the tasks in them may. */
const DATED: ReadonlySet<Feature> = new Set(['pairs', 'sessions', 'goals', 'rhythm', 'trash'])
const PAUSE_MS = 2_000

export function nudgeShell(changes: Changes, nudge: () => void): Changes {
  let isPlanned = false
  const plan = () => {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      nudge()
    }, PAUSE_MS).unref()
  }
  return {
    announce: (...features) => {
      changes.announce(...features)
      if (features.some((feature) => DATED.has(feature))) plan()
    },
    announceWords: (sessionId) => {
      changes.announceWords(sessionId)
      plan()
    },
    subscribe: (signal) => changes.subscribe(signal),
  }
}
