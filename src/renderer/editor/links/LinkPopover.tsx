// Where a link leads, to be read, copied, changed or taken away. Nothing is opened; a session of this vault is gone to.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { sessionOfLink } from '../../../domain/link'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { deskStoreOf } from '../desk/desk-store'
import type { NoteDesk } from '../desk/note-desk'
import { rectOfRange } from '../anchors'
import { Floating } from '../../ui/floating/Floating'
import styles from '../../ui/floating/floating.module.css'
import { linkAt, removeLink, setLink, type LinkRange } from './link-commands'
import { addressFrom } from './web-address'

interface LinkPopoverProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly isEditing: boolean
  readonly onClose: () => void
}

export function LinkPopover({ editor, desk, isEditing, onClose }: LinkPopoverProps) {
  const here = useEditorState({ editor, selector: ({ editor: now }) => linkAt(now.state) })
  const isLeft = here === null && !isEditing
  // The caret moves in the text, outside React; out of the link there is nothing more to show.
  useEffect(() => {
    if (isLeft) onClose()
  }, [isLeft, onClose])
  const { from, to } = here ?? editor.state.selection
  const anchor = useCallback(() => rectOfRange(editor, from, to), [editor, from, to])
  if (isLeft) return null
  return (
    <Floating
      anchor={anchor}
      onClose={onClose}
      className={styles.form}
      role="dialog"
      aria-label={m.note.link.label}
    >
      {isEditing || here === null ? (
        <LinkForm editor={editor} here={here} onClose={onClose} />
      ) : (
        <LinkCard editor={editor} desk={desk} here={here} onClose={onClose} />
      )}
    </Floating>
  )
}

function LinkForm({
  editor,
  here,
  onClose,
}: {
  editor: Editor
  here: LinkRange | null
  onClose: () => void
}) {
  const [typed, setTyped] = useState(here?.href ?? '')
  const [isWrong, setWrong] = useState(false)
  const words = m.note.link
  const keep = () => {
    const href = addressFrom(typed)
    if (href === null) return setWrong(true)
    setLink(editor, href, typed.trim())
    onClose()
  }
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <TextField
        autoFocus
        label={words.address}
        hint={words.hint}
        error={isWrong ? words.notAnAddress : undefined}
        value={typed}
        maxLength={2000}
        onChange={(event) => {
          setTyped(event.target.value)
          setWrong(false)
        }}
      />
      <Button type="submit" kind="primary">
        {words.save}
      </Button>
      {here === null ? null : <RemoveLink editor={editor} onClose={onClose} />}
    </form>
  )
}

interface LinkCardProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly here: LinkRange
  readonly onClose: () => void
}

function LinkCard({ editor, desk, here, onClose }: LinkCardProps) {
  const [isCopied, setCopied] = useState(false)
  const words = m.note.link
  const address = useRef<HTMLParagraphElement>(null)
  const sessionId = sessionOfLink(here.href)
  return (
    <>
      <p ref={address} className={styles.address}>
        {sessionId === undefined ? here.href : words.toSession}
      </p>
      <div className={styles.row}>
        {sessionId === undefined ? (
          <>
            <Button kind="primary" onClick={() => setCopied(copyWordsOf(address.current))}>
              {isCopied ? words.copied : words.copy}
            </Button>
            <Button onClick={() => deskStoreOf(editor).show({ is: 'link', isEditing: true })}>
              {words.edit}
            </Button>
          </>
        ) : (
          <Button
            kind="primary"
            onClick={() => {
              onClose()
              desk.onGoToSession(sessionId)
            }}
          >
            {words.goToSession}
          </Button>
        )}
        <RemoveLink editor={editor} onClose={onClose} />
      </div>
    </>
  )
}

function RemoveLink({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  return (
    <Button
      onClick={() => {
        removeLink(editor)
        onClose()
      }}
    >
      {m.note.link.remove}
    </Button>
  )
}

/** By the page's own copy of selected words: so the shell hears of it and clears the clipboard later. */
function copyWordsOf(element: HTMLElement | null): boolean {
  if (element === null) return false
  document.getSelection()?.selectAllChildren(element)
  return document.execCommand('copy')
}
