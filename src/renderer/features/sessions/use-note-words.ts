// The words of an open session: title and text, saved by themselves, sealed while they are not.
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { OpenSession } from '../../../contract/sessions'
import { useJournal } from '../../app/journal/journal-context'
import type { SaveState } from '../../editor/autosave'
import { noteExtensions } from '../../editor/note-extensions'
import { useAutosave } from '../../editor/use-autosave'
import { useDocumentEditor } from '../../editor/use-document-editor'
import type { Words } from '../../editor/words'

interface NoteWords {
  readonly editor: Editor
  readonly title: string
  readonly setTitle: (title: string) => void
  readonly state: SaveState
  readonly save: () => void
  /** Words of an earlier time that were never saved. */
  readonly offered: Words | null
  readonly restore: () => void
  readonly discard: () => void
}

export function useNoteWords(pairId: string, session: OpenSession, draft: Words | null): NoteWords {
  const { vault, drafts } = useJournal()
  const [title, setTitle] = useState(session.title)
  const [offered, setOffered] = useState(draft)
  const latestTitle = useRef(session.title)
  const home = { is: 'session', pairId, sessionId: session.id } as const

  const { state, autosave } = useAutosave(
    {
      save: (words, baseRevision) => vault.sessions.save({ sessionId: session.id, baseRevision, ...words }),
      seal: (words, baseRevision) => drafts.seal(session.noteId, home, words, baseRevision),
      dropSealed: () => drafts.drop(session.noteId),
    },
    session.revision,
  )
  const save = () => void autosave.flush()
  const editor = useDocumentEditor({
    label: 'Note',
    extensions: noteExtensions,
    document: session.document,
    onEdit: (read) => autosave.edited(() => ({ title: latestTitle.current, document: read() })),
    onBlur: save,
  })
  const retitle = (next: string) => {
    latestTitle.current = next
    setTitle(next)
    autosave.edited(() => ({ title: latestTitle.current, document: editor.getJSON() }))
  }

  // While older words wait for an answer nothing new is typed over them: there is one sealed draft a note.
  const isWaiting = offered !== null
  useEffect(() => editor.setEditable(!isWaiting, false), [editor, isWaiting])

  return {
    editor,
    title,
    setTitle: retitle,
    state,
    save,
    offered,
    restore() {
      if (offered === null) return
      editor.setEditable(true, false)
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
