// The words of one field: typed here, saved by themselves, waited for by lock and by a change of place.
import { useEffect, useState } from 'react'
import { registerEditor } from '../../../editor/open-editors'
import { savedWords } from './saved-words'

interface Words {
  readonly words: string
  readonly onType: (words: string) => void
  readonly onLeave: () => void
}

/** `kept` and `save` count as they are at first. */
export function useSavedWords(kept: string, save: (words: string) => Promise<unknown>): Words {
  const [words, setWords] = useState(kept)
  const [saver] = useState(() => savedWords(kept, save))

  // Lock and a change of place ask every open editor for its last words.
  useEffect(() => registerEditor(saver.flush), [saver])

  return {
    words,
    onType: (typed) => {
      setWords(typed)
      saver.type(typed)
    },
    onLeave: () => void saver.flush(),
  }
}
