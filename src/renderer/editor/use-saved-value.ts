// A value of a form that saves itself as a whole: no revision, no sealed draft; while it is not saved nobody is led away.
import { useState } from 'react'
import { useAutosave } from './use-autosave'

interface SavedValue<Value> {
  readonly value: Value
  readonly change: (value: Value) => void
  readonly flush: () => void
  /** Why the last try failed; null once it is saved. */
  readonly error: unknown
}

/** `kept` and `save` count as they are at first: give the component a key for each thing. */
export function useSavedValue<Value>(
  kept: Value,
  save: (value: Value) => Promise<unknown>,
): SavedValue<Value> {
  const [value, setValue] = useState(kept)
  const [error, setError] = useState<unknown>(null)
  const { autosave } = useAutosave<Value>(
    {
      async save(typed) {
        try {
          await save(typed)
        } catch (failure) {
          setError(failure)
          throw failure
        }
        setError(null)
        return { revision: 0 }
      },
    },
    0,
  )
  return {
    value,
    change(next) {
      setValue(next)
      autosave.edited(() => next)
    },
    flush: () => void autosave.flush(),
    error,
  }
}
