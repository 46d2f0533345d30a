// Mirrors the commit counts into the header, at most every five seconds and only after a write.
import { systemCodeOf } from '../refusal'
import type { Changes } from './changes'

const INTERVAL_MS = 5_000

export function commitNotes(changes: Changes, write: (at: Date) => void): Changes {
  let isPlanned = false
  const plan = () => {
    if (isPlanned) return
    isPlanned = true
    setTimeout(() => {
      isPlanned = false
      try {
        write(new Date())
      } catch (error) {
        // A full or vanished disk shows at the next save; an older header never warns wrongly.
        if (systemCodeOf(error) === undefined) throw error
      }
    }, INTERVAL_MS).unref()
  }
  return {
    announce: (...features) => {
      changes.announce(...features)
      plan()
    },
    announceWords: (sessionId) => {
      changes.announceWords(sessionId)
      plan()
    },
    subscribe: (signal) => changes.subscribe(signal),
  }
}
