// Autosave as a hook: half a second after the last key, when the window loses focus, on lock and when the place changes.
import { useEffect, useState } from 'react'
import { createAutosave, type Autosave, type AutosaveDeps, type SaveState } from './autosave'
import { registerEditor } from './open-editors'
import type { Words } from './words'

/** `deps` and `revision` are those of the first render: give the component a key for each document. */
export function useAutosave<Typed = Words>(
  deps: Omit<AutosaveDeps<Typed>, 'onState'>,
  revision: number,
): { readonly state: SaveState; readonly autosave: Autosave<Typed> } {
  const [state, setState] = useState<SaveState>({ is: 'saved' })
  const [autosave] = useState(() => createAutosave({ ...deps, onState: setState }, revision))

  // The last words go out when the editor is left, and whoever locks can reach it until then.
  useEffect(() => {
    const leave = registerEditor(autosave.flush)
    return () => {
      leave()
      autosave.rest()
    }
  }, [autosave])

  // Another window in front may mean that the lid is about to close.
  useEffect(() => {
    const save = () => void autosave.flush()
    window.addEventListener('blur', save)
    return () => window.removeEventListener('blur', save)
  }, [autosave])

  return { state, autosave }
}
