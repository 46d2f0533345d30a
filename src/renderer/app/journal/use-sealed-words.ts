// Words that are typed beside a page (a note, a reason, comments) and stand nowhere in the vault: sealed while they are
// typed, so that a lock loses none of them. Invariant: they stay sealed until whoever holds them lets them go.
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { registerEditor, settleLeftEditors } from '../../editor/open-editors'
import type { DraftHome } from '../workspace'
import { useJournal } from './journal-context'
import { createSealedDraft } from './sealed-words'

interface SealedPlace<Held> {
  /** Stands readable in the page's storage: made of ids alone. */
  readonly draftId: string
  readonly home: DraftHome
  readonly schema: z.ZodType<Held>
  readonly none: Held
  /** Nothing in it that somebody typed. */
  readonly isNone: (held: Held) => boolean
}

export interface SealedWords<Held = string> {
  readonly held: Held
  readonly put: (next: Held) => void
  readonly letGo: () => void
}

/** `place` is that of the first render: give the component a key for each subject. */
export function useSealedWords<Held>({
  draftId,
  home,
  schema,
  none,
  isNone,
}: SealedPlace<Held>): SealedWords<Held> {
  const { drafts } = useJournal()
  const [held, setHeld] = useState(none)
  const [sealed] = useState(() =>
    createSealedDraft(none, {
      isNone,
      seal: (latest) => drafts.seal(draftId, home, { title: '', document: { held: latest } }, 0),
      drop: () => drafts.drop(draftId),
    }),
  )

  // Those that were sealed before a lock. IndexedDB answers later.
  useEffect(() => {
    let isWanted = true
    const open = async () => {
      await settleLeftEditors()
      const draft = await drafts.open(draftId)
      const found = schema.safeParse(draft?.document['held'])
      if (isWanted && found.success && sealed.mayShowFound()) setHeld(found.data)
    }
    open().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [drafts, draftId, schema, sealed])

  // Whoever locks or goes elsewhere waits for the last of them.
  useEffect(() => registerEditor(sealed.flush), [sealed])

  const put = (next: Held) => {
    setHeld(next)
    sealed.put(next)
  }
  return { held, put, letGo: () => put(none) }
}

const LETTERS = z.string()

/** One field of plain words. */
export const useSealedText = (draftId: string, home: DraftHome): SealedWords =>
  useSealedWords({ draftId, home, schema: LETTERS, none: '', isNone: (words) => words === '' })
