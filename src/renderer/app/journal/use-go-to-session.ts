// Leads to a session wherever its pair is; says so if it is not there any more.
import { useCallback } from 'react'
import { errorCode } from '../../editor/autosave'
import { m } from '../../messages/unlocked'
import { useJournal } from './journal-context'
import { useNotice } from './notice'
import { sessionAt, type Place } from './place'

/** The same function as long as `go` is. */
export function useGoToSession(go: (place: Place) => void): (sessionId: string) => void {
  const { vault } = useJournal()
  const say = useNotice()
  return useCallback(
    (sessionId: string) => {
      vault.sessions.line({ sessionId }).then(
        ({ pairId }) => go(sessionAt(pairId, sessionId)),
        (error: unknown) => {
          // That the vault has ended is said elsewhere.
          if (errorCode(error) === 'NOT_FOUND') say({ words: m.journal.sessionGone })
        },
      )
    },
    [vault, go, say],
  )
}
