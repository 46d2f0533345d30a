// Finds a session of this vault and puts a link to it where the caret is.
import type { Editor } from '@tiptap/react'
import { useCallback, useEffect, useId, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { linkToSession } from '../../../domain/link'
import { m } from '../../messages/unlocked'
import { asPlainDay } from '../../ui/local-dates'
import { TextField } from '../../ui/TextField'
import type { FoundSession, NoteDesk } from '../desk/note-desk'
import { rectOfRange } from '../anchors'
import { Floating } from '../../ui/floating/Floating'
import styles from '../../ui/floating/floating.module.css'
import { setLink } from './link-commands'

interface SessionPickerProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly onClose: () => void
}

export function SessionPicker({ editor, desk, onClose }: SessionPickerProps) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly FoundSession[] | null>(null)
  const [at, setAt] = useState(0)
  const listId = useId()
  const { from, to } = editor.state.selection
  const anchor = useCallback(() => rectOfRange(editor, from, to), [editor, from, to])

  // The vault answers later; only the last answer counts.
  const { onFindSessions } = desk
  useEffect(() => {
    let isLatest = true
    onFindSessions(typed.trim()).then(
      (sessions) => isLatest && setFound(sessions),
      () => isLatest && setFound([]),
    )
    return () => {
      isLatest = false
    }
  }, [onFindSessions, typed])

  const choose = (session: FoundSession | undefined) => {
    if (session === undefined) return
    onClose()
    setLink(editor, linkToSession(session.id), session.title || m.note.link.untitled)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const count = found?.length ?? 0
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && count > 0) setAt((at + step + count) % count)
    else if (event.key === 'Enter') choose(found?.[at])
    else return
    event.preventDefault()
  }

  return (
    <Floating
      anchor={anchor}
      onClose={onClose}
      className={styles.form}
      role="dialog"
      aria-label={m.note.link.findSession}
      onKeyDown={onKeyDown}
    >
      <TextField
        autoFocus
        label={m.note.link.sessionWords}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={found?.[at] === undefined ? undefined : `${listId}-${at}`}
        value={typed}
        maxLength={200}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
      />
      <div id={listId} role="listbox" aria-label={m.note.link.findSession}>
        {found?.map((session, index) => (
          <button
            key={session.id}
            type="button"
            tabIndex={-1}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.item}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(session)}
          >
            <span dir="auto">{session.title || m.note.link.untitled}</span>
            <span className={styles.keys}>{asPlainDay(session.heldOn)}</span>
          </button>
        ))}
      </div>
      {found?.length === 0 ? <p className={styles.none}>{m.note.link.noSessions}</p> : null}
    </Floating>
  )
}
