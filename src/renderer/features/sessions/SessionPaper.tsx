// The open session: its note on paper, and beside it what may be shared.
import Lock from 'lucide-react/icons/lock'
import PanelRight from 'lucide-react/icons/panel-right'
import X from 'lucide-react/icons/x'
import { useEffect, useRef, useState } from 'react'
import type { OpenSession, SessionLine } from '../../../contract/sessions'
import { CannotShow } from '../../editor/CannotShow'
import { DraftOffer } from '../../editor/DraftOffer'
import type { LeftWords } from '../../editor/left-words'
import { NoteEditor } from '../../editor/NoteEditor'
import { SaveProblem } from '../../editor/SaveProblem'
import { SaveStatus } from '../../editor/SaveStatus'
import { TitleField } from '../../editor/TitleField'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { joinClasses } from '../../ui/join-classes'
import { DetailsDialog } from './DetailsDialog'
import { MarkedPassages } from './MarkedPassages'
import { detailsInWords } from './session-words'
import styles from './SessionPaper.module.css'
import { useNoteWords } from './use-note-words'

interface SessionPaperProps {
  readonly pairId: string
  readonly line: SessionLine
  readonly session: OpenSession
  readonly draft: LeftWords | null
  readonly takesFocus: boolean
  readonly onReload: () => void
  readonly onAddToSummary: () => void
}

export function SessionPaper({
  pairId,
  line,
  session,
  draft,
  takesFocus,
  onReload,
  onAddToSummary,
}: SessionPaperProps) {
  const words = useNoteWords(pairId, session, draft)
  const { editor, title, setTitle, state, save, offered, restore, discard } = words
  const [isEditingDetails, setEditingDetails] = useState(false)
  const [isAsideOpen, setAsideOpen] = useState(false)
  const asideToggle = useRef<HTMLButtonElement>(null)
  const titleField = useRef<HTMLTextAreaElement>(null)

  // The buttons of a message go away with it; whoever used them by keyboard is led back to the text.
  const thenBackToText = (act: () => void) => () => {
    act()
    editor.commands.focus(null, { scrollIntoView: false })
  }

  // A session that was opened by hand is there to be written; a new one without a title starts with it.
  useEffect(() => {
    if (!takesFocus || !editor.isEditable) return
    if (editor.isEmpty && session.title === '') titleField.current?.focus()
    else editor.view.focus()
  }, [editor, session.title, takesFocus])

  const closeAside = () => {
    setAsideOpen(false)
    asideToggle.current?.focus()
  }

  return (
    <div className={styles.session}>
      <section className={styles.paper} aria-label="Note">
        <div className={styles.column}>
          <div className={styles.meta}>
            <Chip icon={<Lock strokeWidth={1.75} aria-hidden="true" />}>Private to you</Chip>
            <button type="button" className={styles.details} onClick={() => setEditingDetails(true)}>
              {detailsInWords(line)}
            </button>
            <span className={styles.status}>
              <SaveStatus state={state} />
            </span>
            <Button
              ref={asideToggle}
              kind="quiet"
              className={styles.toggle}
              aria-expanded={isAsideOpen}
              icon={<PanelRight strokeWidth={1.75} aria-hidden="true" />}
              onClick={() => setAsideOpen(!isAsideOpen)}
            >
              Passages
            </Button>
          </div>
          <SaveProblem state={state} thing="note" onRetry={thenBackToText(save)} onReload={onReload} />
          {words.hasContentError ? <CannotShow thing="note" /> : null}
          {offered === null || words.hasContentError ? null : (
            <DraftOffer
              draft={offered}
              saved={session}
              thing="note"
              onRestore={thenBackToText(restore)}
              onDiscard={thenBackToText(discard)}
            />
          )}
          <TitleField
            label="Title"
            fieldRef={titleField}
            placeholder="Untitled"
            value={title}
            readOnly={words.isReadOnly}
            onEdit={setTitle}
            onEnter={() => editor.commands.focus('start')}
            onBlur={save}
          />
          <div className={styles.text}>
            <NoteEditor editor={editor} />
          </div>
        </div>
      </section>
      <aside
        className={joinClasses(styles.aside, isAsideOpen && styles.asideOpen)}
        aria-label="May be shared"
      >
        <Button
          kind="quiet"
          className={styles.close}
          icon={<X strokeWidth={1.75} aria-hidden="true" />}
          onClick={closeAside}
        >
          Close
        </Button>
        <MarkedPassages editor={editor} onAddToSummary={onAddToSummary} />
      </aside>
      {isEditingDetails ? <DetailsDialog line={line} onClose={() => setEditingDetails(false)} /> : null}
    </div>
  )
}
