// A choice that saves itself: shown at once, and as it was again if it could not be saved.
import { useState } from 'react'

/** `kept` counts as it is at first. */
export function useSavedChoice<Value>(
  kept: Value,
  save: (value: Value) => Promise<unknown>,
): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(kept)
  const choose = (next: Value) => {
    setValue(next)
    // Another choice may have followed meanwhile.
    save(next).catch(() => setValue((shown) => (shown === next ? value : shown)))
  }
  return [value, choose]
}
