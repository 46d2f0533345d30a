// The words of an open summary: saved by themselves, and replaced as a whole when a passage comes or goes.
// Invariant: a passage is carried or withdrawn only on words the vault has acknowledged.
import type { Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import type { CarriedFact, CarriedPassage, OpenSummary } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import type { SaveState } from '../../editor/autosave'
import type { LeftWords } from '../../editor/left-words'
import { summaryExtensions } from '../../editor/summary-extensions'
import { useAutosave } from '../../editor/use-autosave'
import { useDocumentEditor } from '../../editor/use-document-editor'
import { m } from '../../messages/unlocked'

export interface SummaryWords {
  readonly editor: Editor
  readonly title: string
  readonly setTitle: (title: string) => void
  readonly titleField: RefObject<HTMLTextAreaElement | null>
  readonly state: SaveState
  readonly save: () => void
  /** As `save`; resolves when it was done or failed. */
  readonly settle: () => Promise<unknown>
  /** As it is when it is asked for, not when it was drawn. */
  readonly now: () => { readonly title: string; readonly revision: number; readonly isSettled: boolean }
  readonly revision: number
  readonly carried: readonly CarriedPassage[]
  readonly facts: readonly CarriedFact[]
  readonly names: OpenSummary['names']
  /** Saves first, then lets the vault change the draft. Rejects with the vault's refusal, or when saving failed. */
  readonly change: (act: () => Promise<OpenSummary>) => Promise<void>
  /** The summary cannot be shown whole: it is only read here. */
  readonly hasContentError: boolean
  /** It was handed over or agreed. */
  readonly isLocked: boolean
  /** Nothing can be chosen or withdrawn: it is locked, not shown whole, or older words wait for an answer. */
  readonly isHeld: boolean
  /** For now (older words wait for an answer, a passage moves), because it is locked, or because it cannot be shown whole. */
  readonly isReadOnly: boolean
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

export class NotSavedFirst extends Error {}

/** `summary`: as the vault has it now; a newer revision by another way (a hand-over) is followed. */
export function useSummaryWords(pairId: string, summary: OpenSummary, draft: LeftWords | null): SummaryWords {
  const { vault, drafts } = useJournal()
  const [title, setTitle] = useState(summary.title)
  const [beside, setBeside] = useState(() => besideIn(summary))
  const [revision, setRevision] = useState(summary.revision)
  const latestRevision = useRef(summary.revision)
  const [offered, setOffered] = useState(draft)
  const [isMoving, setMoving] = useState(false)
  const titleField = useRef<HTMLTextAreaElement>(null)
  const latestTitle = useRef(summary.title)
  const isLocked = summary.status !== 'draft' && summary.status !== 'answered'
  const home = { is: 'summary', pairId, summaryId: summary.id } as const

  const { state, autosave } = useAutosave(
    {
      async save(words, baseRevision) {
        const saved = await vault.summaries.save({ summaryId: summary.id, baseRevision, ...words })
        putRevision(saved.revision)
        return saved
      },
      seal: (words, baseRevision) => drafts.seal(summary.id, home, words, baseRevision),
      dropSealed: () => drafts.drop(summary.id),
    },
    summary.revision,
  )
  const putRevision = (next: number) => {
    latestRevision.current = next
    setRevision(next)
  }
  const save = () => void autosave.flush()
  const { editor, hasContentError, isReadOnly } = useDocumentEditor({
    label: m.editor.summary,
    extensions: summaryExtensions,
    document: summary.document,
    // While older words wait for an answer nothing new is typed over them: there is one sealed draft a summary.
    // While a passage moves the vault's answer replaces the text and the title.
    isFrozen: offered !== null || isMoving || isLocked,
    onEdit: (read) => autosave.edited(() => ({ title: latestTitle.current, document: read() })),
    onBlur: save,
  })
  const putTitle = (next: string) => {
    latestTitle.current = next
    setTitle(next)
  }
  const retitle = (next: string) => {
    putTitle(next)
    autosave.edited(() => ({ title: latestTitle.current, document: editor.getJSON() }))
  }

  const accept = (next: OpenSummary) => {
    // Words that came in all the same stay where they are; their save is refused as stale, and says so.
    if (!autosave.rebase(next.revision)) return
    putRevision(next.revision)
    setBeside(besideIn(next))
    putTitle(next.title)
    editor.chain().setMeta('addToHistory', false).setContent(next.document, { emitUpdate: false }).run()
  }

  // The editor is not React's. Words that came by a hand-over take the place of those on the sheet, unless some are unsaved.
  const follow = useEffectEvent((next: OpenSummary) => {
    if (next.revision < latestRevision.current || !autosave.isSettled()) return
    if (next.revision > latestRevision.current) accept(next)
    else setBeside(besideIn(next))
  })
  useEffect(() => follow(summary), [summary])

  return {
    editor,
    title,
    setTitle: retitle,
    titleField,
    state,
    save,
    settle: () => autosave.flush(),
    now: () => ({
      title: latestTitle.current,
      revision: latestRevision.current,
      isSettled: autosave.isSettled(),
    }),
    revision,
    ...beside,
    async change(act) {
      setMoving(true)
      try {
        await autosave.flush()
        if (!autosave.isSettled()) throw new NotSavedFirst()
        accept(await act())
      } finally {
        setMoving(false)
      }
    },
    hasContentError,
    isLocked,
    isHeld: isLocked || hasContentError || offered !== null,
    isReadOnly,
    offered,
    restore() {
      if (offered === null) return
      editor.commands.setContent(offered.document, { emitUpdate: false })
      retitle(offered.title)
      setOffered(null)
    },
    discard() {
      setOffered(null)
      void drafts.drop(summary.id)
    },
  }
}

/** What lies beside the words of the sheet. */
const besideIn = ({ carried, facts, names }: OpenSummary) => ({ carried, facts, names })
