// The words of an open card: title and fields, saved by themselves, sealed while they are not.
import { useRef, useState } from 'react'
import type { OpenCard } from '../../../contract/cards'
import { fieldsFor, fieldsOf, type CardField, type CardKind } from '../../../domain/card-kinds'
import { useJournal } from '../../app/journal/journal-context'
import type { SaveState } from '../../editor/autosave'
import type { LeftWords } from '../../editor/left-words'
import { useAutosave } from '../../editor/use-autosave'

type Fields = Readonly<Partial<Record<CardField, string>>>

interface CardWords {
  readonly title: string
  readonly fields: Fields
  readonly setTitle: (title: string) => void
  readonly setField: (field: CardField, words: string) => void
  readonly state: SaveState
  /** False: what was typed stands only on the screen. */
  readonly flush: () => Promise<boolean>
  /** Words of an earlier time that were never saved; until they are answered nothing new is typed over them. */
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

/** `card` and `draft` are those of the first render: give the component a key for each. */
export function useCardWords(card: OpenCard, draft: LeftWords | null): CardWords {
  const { vault, drafts } = useJournal()
  const { id: cardId, pairId, kind } = card
  const [words, setWords] = useState<{ readonly title: string; readonly fields: Fields }>(card)
  const latest = useRef(words)
  const [offered, setOffered] = useState(draft)
  const home = { is: 'card', pairId, cardId } as const
  const { state, autosave } = useAutosave(
    {
      save: ({ title, document }, baseRevision) =>
        vault.cards.save({ cardId, baseRevision, title, fields: fieldsIn(kind, document) }),
      seal: (typed, baseRevision) => drafts.seal(cardId, home, typed, baseRevision),
      dropSealed: () => drafts.drop(cardId),
    },
    card.revision,
  )
  const write = (next: typeof words) => {
    latest.current = next
    setWords(next)
    autosave.edited(() => ({ title: latest.current.title, document: { ...latest.current.fields } }))
  }

  return {
    title: words.title,
    fields: words.fields,
    setTitle: (title) => write({ ...latest.current, title }),
    setField: (field, typed) =>
      write({ ...latest.current, fields: { ...latest.current.fields, [field]: typed } }),
    state,
    flush: autosave.flush,
    offered,
    restore() {
      if (offered === null) return
      write({ title: offered.title, fields: fieldsIn(kind, offered.document) })
      setOffered(null)
    },
    discard() {
      setOffered(null)
      void drafts.drop(cardId)
    },
  }
}

/** The fields as they were sealed: whatever else stands there is left out. */
export function fieldsIn(kind: CardKind, document: Readonly<Record<string, unknown>>): Fields {
  const typed = fieldsOf(kind).flatMap((field) => {
    const words = document[field]
    return typeof words === 'string' ? [[field, words] as const] : []
  })
  return fieldsFor(kind, Object.fromEntries(typed))
}
