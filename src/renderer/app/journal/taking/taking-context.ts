// From wherever one is: taking a hand-over file.
import { createContext, useContext } from 'react'

export interface Taking {
  /** Asks which file. */
  readonly pick: () => void
  /** How many were taken so far: a page that a file may have changed is read anew. */
  readonly receivedCount: number
}

export const TakingContext = createContext<Taking | null>(null)

export function useTaking(): Taking {
  const taking = useContext(TakingContext)
  if (taking === null) throw new Error('used outside an open journal')
  return taking
}
