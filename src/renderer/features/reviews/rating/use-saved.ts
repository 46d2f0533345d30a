// A value that saves itself, as a hook: lock, a change of place and another window wait for its last words.
import { useEffect, useState } from 'react'
import { registerEditor } from '../../../editor/open-editors'
import { saver, type SavingState } from './saver'

interface Saved<Value> {
  readonly value: Value
  readonly change: (value: Value) => void
  readonly flush: () => void
  readonly state: SavingState
}

/** `kept` and `save` count as they are at first: give the component a key for each thing. */
export function useSaved<Value>(kept: Value, save: (value: Value) => Promise<unknown>): Saved<Value> {
  const [value, setValue] = useState(kept)
  const [state, setState] = useState<SavingState>({ is: 'saved' })
  const [saving] = useState(() => saver(kept, save, setState))

  useEffect(() => registerEditor(saving.flush), [saving])

  // Another window in front may mean that the lid is about to close.
  useEffect(() => {
    const flush = () => void saving.flush()
    window.addEventListener('blur', flush)
    return () => window.removeEventListener('blur', flush)
  }, [saving])

  return {
    value,
    change: (next) => {
      setValue(next)
      saving.change(next)
    },
    flush: () => void saving.flush(),
    state,
  }
}
