// The words of an open note of a session: title and text, saved by themselves, sealed while they are not.
import type { Editor } from '@tiptap/react'
import { useRef, useState } from 'react'
import type { OpenSession } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import type { SaveState } from '../../../editor/autosave'
import type { LeftWords } from '../../../editor/left-words'
import { useAutosave } from '../../../editor/use-autosave'
import { useDocumentEditor } from '../../../editor/use-document-editor'
import { m } from '../../../messages/unlocked'
import { partExtensions } from './part-extensions'

interface NoteWords {
  readonly editor: Editor
  readonly title: string
  readonly setTitle: (title: string) => void
  readonly state: SaveState
  readonly save: () => void
  /** The note cannot be shown whole: it is only read here. */
  readonly hasContentError: boolean
  /** For now, or because it cannot be shown whole. */
  readonly isReadOnly: boolean
  /** Words of an earlier time that were never saved. */
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

export function useNoteWords(pairId: string, session: OpenSession, draft: LeftWords | null): NoteWords {
  const { vault, drafts } = useJournal()
  const [title, setTitle] = useState(session.title)
  const [offered, setOffered] = useState(draft)
  const latestTitle = useRef(session.title)
  const { id: sessionId, part } = session
  const home = { is: 'session', pairId, sessionId, part } as const

  const { state, autosave } = useAutosave(
    {
      save: (words, baseRevision) => vault.sessions.save({ sessionId, part, baseRevision, ...words }),
      seal: (words, baseRevision) => drafts.seal(session.noteId, home, words, baseRevision),
      dropSealed: () => drafts.drop(session.noteId),
    },
    session.revision,
  )
  const save = () => void autosave.flush()
  const { editor, hasContentError, isReadOnly } = useDocumentEditor({
    label: m.sessions.paper.labels[part],
    extensions: partExtensions[part],
    document: session.document,
    // While older words wait for an answer nothing new is typed over them: there is one sealed draft a note.
    isFrozen: offered !== null,
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
      void drafts.drop(session.noteId)
    },
  }
}
