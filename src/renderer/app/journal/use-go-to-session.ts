// Leads to a session wherever its pair is; nowhere if it is not there any more.
import { useCallback } from 'react'
import { useJournal } from './journal-context'
import { sessionAt, type Place } from './place'

/** The same function as long as `go` is. */
export function useGoToSession(go: (place: Place) => void): (sessionId: string) => void {
  const { vault } = useJournal()
  return useCallback(
    (sessionId: string) => {
      vault.sessions.line({ sessionId }).then(
        ({ pairId }) => go(sessionAt(pairId, sessionId)),
        () => undefined,
      )
    },
    [vault, go],
  )
}
