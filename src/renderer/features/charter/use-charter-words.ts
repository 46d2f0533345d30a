// The words of an open charter: saved by themselves, and replaced as a whole when the vault changes them.
// Invariant: parts are carried in, and a version is made, only of words the vault has acknowledged.
import { useRef, useState } from 'react'
import type { CharterContent, OpenCharter } from '../../../contract/charter'
import { useJournal } from '../../app/journal/journal-context'
import type { SaveState } from '../../editor/autosave'
import type { LeftWords } from '../../editor/left-words'
import { useAutosave } from '../../editor/use-autosave'
import { contentOf, wordsOf } from '../../editor/charter-draft'
import { afterEdit } from './after-edit'

export interface CharterWords {
  readonly charter: OpenCharter
  readonly content: CharterContent
  readonly edit: (change: (content: CharterContent) => CharterContent) => void
  readonly state: SaveState
  readonly save: () => void
  readonly revision: number
  /** Saves first, then lets the vault change the charter. Rejects with the vault's refusal, or when saving failed. */
  readonly change: (act: (baseRevision: number) => Promise<OpenCharter>) => Promise<void>
  /** Older words wait for an answer, or the vault changes the charter right now. */
  readonly isFrozen: boolean
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

export class NotSavedFirst extends Error {}

export function useCharterWords(opened: OpenCharter, draft: LeftWords | null): CharterWords {
  const { vault, drafts } = useJournal()
  const [charter, setCharter] = useState(opened)
  const [content, setContent] = useState(opened.content)
  const [revision, setRevision] = useState(opened.revision)
  const [offered, setOffered] = useState(draft)
  const [isChanging, setChanging] = useState(false)
  const latest = useRef(opened.content)
  const latestRevision = useRef(opened.revision)
  const { id, pairId } = opened
  const home = { is: 'charter', pairId, charterId: id } as const

  const { state, autosave } = useAutosave(
    {
      async save(words, baseRevision) {
        const saved = await vault.charter.save({
          charterId: id,
          baseRevision,
          content: contentOf(words, latest.current),
        })
        latestRevision.current = saved.revision
        setRevision(saved.revision)
        return saved
      },
      seal: (words, baseRevision) => drafts.seal(id, home, words, baseRevision),
      dropSealed: () => drafts.drop(id),
    },
    opened.revision,
  )
  const put = (next: CharterContent) => {
    latest.current = next
    setContent(next)
  }
  const edit = (change: (content: CharterContent) => CharterContent) => {
    put(change(latest.current))
    setCharter(afterEdit(charter))
    autosave.edited(() => wordsOf(latest.current))
  }
  const accept = (next: OpenCharter) => {
    // Words that came in all the same stay where they are; their save is refused as stale, and says so.
    if (!autosave.rebase(next.revision)) return
    latestRevision.current = next.revision
    setRevision(next.revision)
    setCharter(next)
    put(next.content)
  }

  return {
    charter,
    content,
    edit,
    state,
    save: () => void autosave.flush(),
    revision,
    async change(act) {
      setChanging(true)
      try {
        await autosave.flush()
        if (!autosave.isSettled()) throw new NotSavedFirst()
        accept(await act(latestRevision.current))
      } finally {
        setChanging(false)
      }
    },
    isFrozen: offered !== null || isChanging,
    offered,
    restore() {
      if (offered === null) return
      setOffered(null)
      edit((saved) => contentOf(offered, saved))
    },
    discard() {
      setOffered(null)
      void drafts.drop(id)
    },
  }
}
