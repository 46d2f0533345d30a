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
  /** Of several words under one id: those found sealed, beside those that were typed before they were. */
  readonly merge?: (found: Held, typed: Held) => Held
}

export interface SealedWords<Held = string> {
  readonly held: Held
  readonly put: (next: Held) => void
  /** Takes back what was typed since the words that lay sealed were found, and leaves those. */
  readonly undo: () => void
  readonly letGo: () => void
}

/** `place` is that of the first render: give the component a key for each subject. */
export function useSealedWords<Held>({
  draftId,
  home,
  schema,
  none,
  isNone,
  merge,
}: SealedPlace<Held>): SealedWords<Held> {
  const { drafts } = useJournal()
  const [held, setHeld] = useState(none)
  const [sealed] = useState(() =>
    createSealedDraft(none, {
      isNone,
      merge,
      seal: (latest) => drafts.seal(draftId, home, { title: '', document: { held: latest } }, 0),
      drop: () => drafts.drop(draftId),
    }),
  )

  // Those that were sealed before a lock. IndexedDB answers later.
  useEffect(() => {
    let isWanted = true
    const open = async () => {
      await settleLeftEditors()
      const draft = await drafts.open(draftId).catch(() => undefined)
      const found = schema.safeParse(draft?.document['held'])
      const counts = sealed.takeFound(found.success ? found.data : none)
      if (isWanted && counts !== null) setHeld(counts)
    }
    open().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [drafts, draftId, schema, none, sealed])

  // Whoever locks or goes elsewhere waits for the last of them.
  useEffect(() => registerEditor(sealed.flush), [sealed])

  const put = (next: Held) => {
    setHeld(next)
    sealed.put(next)
  }
  const letGo = () => {
    setHeld(none)
    sealed.letGo()
  }
  return { held, put, undo: () => setHeld(sealed.undo()), letGo }
}

const LETTERS = z.string()

/** One field of plain words. */
export const useSealedText = (draftId: string, home: DraftHome): SealedWords =>
  useSealedWords({ draftId, home, schema: LETTERS, none: '', isNone: (words) => words === '' })
