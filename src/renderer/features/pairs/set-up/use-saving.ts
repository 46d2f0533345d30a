// What every step of the set-up says about its saving, in one place.
import { useCallback, useState } from 'react'

export type SavingState =
  { readonly is: 'idle' | 'saving' | 'saved' } | { readonly is: 'failed'; readonly error: unknown }

/** Rejects as the vault does. */
export type Keep = (write: () => Promise<unknown>) => Promise<void>

export function useSaving(): { readonly state: SavingState; readonly keep: Keep } {
  const [state, setState] = useState<SavingState>({ is: 'idle' })
  const keep = useCallback<Keep>(async (write) => {
    setState({ is: 'saving' })
    try {
      await write()
      setState({ is: 'saved' })
    } catch (error) {
      setState({ is: 'failed', error })
      throw error
    }
  }, [])
  return { state, keep }
}
