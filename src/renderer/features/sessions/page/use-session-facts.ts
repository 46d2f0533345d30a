// What an open session says beside its words: how it went, what became of its date, how much is written.
// An editor's session is not loaded again while it is open; these are, after each step.
import { useCallback, useState } from 'react'
import type { OpenSession } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'

type Told = Pick<OpenSession, 'felt' | 'rhythm' | 'isNextDateWaived' | 'wordCounts'>

export interface SessionFacts extends Told {
  /** As the vault has them now. */
  readonly reload: () => Promise<void>
  /** Shows at once what is being saved. */
  readonly setFelt: (felt: readonly string[]) => void
}

export function useSessionFacts({ id: sessionId, part, ...session }: OpenSession): SessionFacts {
  const { vault } = useJournal()
  const [told, setTold] = useState<Told>(session)
  const reload = useCallback(
    async () => setTold(await vault.sessions.open({ sessionId, part })),
    [vault, sessionId, part],
  )
  return { ...told, reload, setFelt: (felt) => setTold({ ...told, felt: [...felt] }) }
}
