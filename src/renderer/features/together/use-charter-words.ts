// The words of a charter that two write together: saved by themselves, and sealed until they are.
import { useRef, useState } from 'react'
import type { CharterContent } from '../../../contract/charter'
import type { TogetherCharter } from '../../../contract/together'
import type { SaveState } from '../../editor/autosave'
import { contentOf, wordsOf } from '../../editor/charter-draft'
import type { LeftWords } from '../../editor/left-words'
import { useAutosave } from '../../editor/use-autosave'
import { useTable } from './table-context'

interface CharterWords {
  readonly content: CharterContent
  readonly edit: (content: CharterContent) => void
  readonly state: SaveState
  readonly save: () => void
  /** Words found sealed wait for an answer: nothing is written over them. */
  readonly isReadOnly: boolean
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

export function useCharterWords(charter: TogetherCharter, draft: LeftWords | null): CharterWords {
  const { shared, drafts } = useTable()
  const [content, setContent] = useState(charter.content)
  const [offered, setOffered] = useState(draft)
  const latest = useRef(charter.content)
  const { id: charterId } = charter
  // Which pair it is of is not known here.
  const home = { is: 'charter', pairId: '', charterId } as const

  const { state, autosave } = useAutosave(
    {
      save: (words, baseRevision) =>
        shared.charters.save({ charterId, baseRevision, content: contentOf(words, latest.current) }),
      seal: (words, baseRevision) => drafts.seal(charterId, home, words, baseRevision),
      dropSealed: () => drafts.drop(charterId),
    },
    charter.revision,
  )
  const edit = (next: CharterContent) => {
    latest.current = next
    setContent(next)
    autosave.edited(() => wordsOf(latest.current))
  }

  return {
    content,
    edit,
    state,
    save: () => void autosave.flush(),
    isReadOnly: offered !== null || !charter.mayBeEdited,
    offered,
    restore() {
      if (offered === null) return
      setOffered(null)
      edit(contentOf(offered, latest.current))
    },
    discard() {
      setOffered(null)
      void drafts.drop(charterId)
    },
  }
}
