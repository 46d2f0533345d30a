// The words of a summary that two write together: saved by themselves, and sealed until they are.
import type { Editor } from '@tiptap/react'
import { useRef, useState } from 'react'
import type { TogetherSummary } from '../../../contract/together'
import type { SaveState } from '../../editor/autosave'
import type { LeftWords } from '../../editor/left-words'
import { summaryExtensions } from '../../editor/summary-extensions'
import { useAutosave } from '../../editor/use-autosave'
import { useDocumentEditor } from '../../editor/use-document-editor'
import { m } from '../../messages/unlocked'
import { useTable } from './table-context'

interface SummaryWords {
  readonly editor: Editor
  readonly title: string
  readonly setTitle: (title: string) => void
  readonly state: SaveState
  readonly save: () => void
  /** The summary cannot be shown whole: it is only read here. */
  readonly hasContentError: boolean
  readonly isReadOnly: boolean
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

export function useSummaryWords(summary: TogetherSummary, draft: LeftWords | null): SummaryWords {
  const { shared, drafts } = useTable()
  const [title, setTitle] = useState(summary.title)
  const [offered, setOffered] = useState(draft)
  const latestTitle = useRef(summary.title)
  // Which pair it is of is not known here.
  const home = { is: 'summary', pairId: '', summaryId: summary.id } as const

  const { state, autosave } = useAutosave(
    {
      save: (words, baseRevision) => shared.summaries.save({ summaryId: summary.id, baseRevision, ...words }),
      seal: (words, baseRevision) => drafts.seal(summary.id, home, words, baseRevision),
      dropSealed: () => drafts.drop(summary.id),
    },
    summary.revision,
  )
  const save = () => void autosave.flush()
  const { editor, hasContentError, isReadOnly } = useDocumentEditor({
    label: m.editor.summary,
    extensions: summaryExtensions,
    document: summary.document,
    isFrozen: offered !== null || !summary.mayBeEdited,
    onEdit: (read) => autosave.edited(() => ({ title: latestTitle.current, document: read() })),
    onBlur: save,
  })
  const retitle = (next: string) => {
    latestTitle.current = next
    setTitle(next)
    autosave.edited(() => ({ title: latestTitle.current, document: editor.getJSON() }))
  }

  return {
    editor,
    title,
    setTitle: retitle,
    state,
    save,
    hasContentError,
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
