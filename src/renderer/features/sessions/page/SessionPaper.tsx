// The open session: one of its notes on paper, and beside it what belongs to it.
import { useEffect, useRef, useState } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { NotePart, OpenSession, SessionLine } from '../../../../contract/sessions'
import { SaveAsTemplate } from '../../../app/journal/SaveAsTemplate'
import { useNoteDesk } from '../../../app/journal/use-note-desk'
import { useSpelling } from '../../../app/journal/use-spelling'
import { CannotShow } from '../../../editor/CannotShow'
import { DraftOffer } from '../../../editor/DraftOffer'
import type { LeftWords } from '../../../editor/left-words'
import { NoteEditor } from '../../../editor/NoteEditor'
import { SaveProblem } from '../../../editor/SaveProblem'
import { TitleField } from '../../../editor/TitleField'
import { m } from '../../../messages/unlocked'
import { useActions } from '../../../ui/actions'
import { joinClasses } from '../../../ui/join-classes'
import { Beside } from '../beside/Beside'
import { History } from '../beside/History'
import { SpellingLanguage } from '../beside/SpellingLanguage'
import { BeforePanel } from '../prepare/BeforePanel'
import { ReflectHead } from '../prepare/ReflectHead'
import { PaperHead } from './PaperHead'
import { PartBar } from './PartBar'
import styles from './SessionPaper.module.css'
import { SideDrawer } from './SideDrawer'
import type { StartFocus } from './start-focus'
import { useNoteWords } from './use-note-words'
import { useSessionFacts } from './use-session-facts'

interface SessionPaperProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly session: OpenSession
  readonly draft: LeftWords | null
  readonly startFocus: StartFocus
  readonly onPart: (part: NotePart, focus: StartFocus) => void
  readonly onReload: () => void
  readonly onGoToSession: (sessionId: string) => void
  readonly onGoToCard: (cardId: string) => void
  readonly onAddToSummary: () => void
}

export function SessionPaper(props: SessionPaperProps) {
  const { pair, line, session, draft, startFocus, onPart, onReload, onGoToSession, onAddToSummary } = props
  const words = useNoteWords(pair.id, session, draft)
  const { editor, title, setTitle, state, save, offered, restore, discard } = words
  const facts = useSessionFacts(session)
  const desk = useNoteDesk({ pairId: pair.id, partnerName: pair.partnerName, onGoToSession })
  const spelling = useSpelling(editor, session.noteId)
  const [isAsideOpen, setAsideOpen] = useState(false)
  /** As a template. */
  const [isKeeping, setKeeping] = useState(false)
  useActions(() => [
    {
      id: 'saveAsTemplate',
      label: m.palette.actions.saveAsTemplate,
      also: m.palette.also.saveAsTemplate,
      act: () => setKeeping(true),
    },
  ])
  const asideToggle = useRef<HTMLButtonElement>(null)
  const titleField = useRef<HTMLTextAreaElement>(null)
  const { part } = session
  const asideName = part === 'prep' ? m.sessions.paper.beforeYouMeet : m.sessions.paper.beside
  const toText = () => editor.commands.focus(null, { scrollIntoView: false })

  // The buttons of a message go away with it; whoever used them by keyboard is led back to the text.
  const thenBackToText = (act: () => void) => () => {
    act()
    toText()
  }

  // A session that was opened by hand is there to be written; a new one without a title starts with it.
  useEffect(() => {
    if (startFocus !== 'text' || !editor.isEditable) return
    if (editor.isEmpty && session.title === '') titleField.current?.focus()
    else editor.view.focus()
  }, [editor, session.title, startFocus])

  const closeAside = () => {
    setAsideOpen(false)
    asideToggle.current?.focus()
  }

  return (
    <div className={joinClasses(styles.session, part === 'prep' && styles.preparing)}>
      <section className={styles.paper} aria-label={m.sessions.paper.labels[part]}>
        <div className={styles.column}>
          <PaperHead
            line={line}
            state={state}
            isAsideOpen={isAsideOpen}
            asideToggle={asideToggle}
            asideName={asideName}
            onToggleAside={() => setAsideOpen(!isAsideOpen)}
            onSaveAsTemplate={() => setKeeping(true)}
          />
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
            label={m.ui.title}
            fieldRef={titleField}
            placeholder={m.ui.untitled}
            value={title}
            readOnly={words.isReadOnly}
            onEdit={setTitle}
            onEnter={() => editor.commands.focus('start')}
            onBlur={save}
          />
          <PartBar
            pair={pair}
            line={line}
            part={part}
            facts={facts}
            takesFocus={startFocus === 'tab'}
            onPart={onPart}
          />
          {part === 'reflection' ? (
            <ReflectHead
              pair={pair}
              line={line}
              facts={facts}
              editor={editor}
              isReadOnly={words.isReadOnly}
            />
          ) : null}
          <div className={styles.text}>
            <NoteEditor editor={editor} desk={desk} />
          </div>
        </div>
      </section>
      <SideDrawer name={asideName} isOpen={isAsideOpen} onClose={closeAside}>
        {part === 'prep' ? (
          <BeforePanel
            pair={pair}
            line={line}
            facts={facts}
            editor={editor}
            isReadOnly={words.isReadOnly}
            onGoToSession={onGoToSession}
            onGoToCard={props.onGoToCard}
          >
            <History noteId={session.noteId} isSaved={state.is === 'saved'} onReload={onReload} />
            <SpellingLanguage spelling={spelling} />
          </BeforePanel>
        ) : (
          <Beside
            pair={pair}
            line={line}
            session={session}
            facts={facts}
            editor={editor}
            desk={desk}
            spelling={spelling}
            isSaved={state.is === 'saved'}
            onReflect={part === 'reflection' ? null : () => onPart('reflection', 'tab')}
            onReload={onReload}
            onAddToSummary={onAddToSummary}
            onGoToSession={onGoToSession}
          />
        )}
      </SideDrawer>
      {isKeeping ? (
        <SaveAsTemplate
          readDocument={() => editor.getJSON()}
          title={title}
          part={part}
          onClose={() => setKeeping(false)}
        />
      ) : null}
    </div>
  )
}
