// A short message at the foot of the window, from wherever one is: it outlives the place it was said in.
import { createContext, useContext } from 'react'

export interface Notice {
  readonly words: string
  /** What can be done about it, until the notice goes. */
  readonly action?: { readonly label: string; readonly act: () => void }
}

export const NoticeContext = createContext<((notice: Notice) => void) | null>(null)

/** The same function all along. */
export function useNotice(): (notice: Notice) => void {
  const say = useContext(NoticeContext)
  if (say === null) throw new Error('used outside an open journal')
  return say
}
