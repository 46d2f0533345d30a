// Beside a note: what of it may be shared, what it touches, how it went, what became of its date, and its history.
import type { Editor } from '@tiptap/react'
import type { Pair } from '../../../../contract/pairs'
import type { OpenSession, SessionLine } from '../../../../contract/sessions'
import type { NoteSpelling } from '../../../app/journal/use-spelling'
import type { NoteDesk } from '../../../editor/desk/note-desk'
import { m } from '../../../messages/unlocked'
import type { SessionFacts } from '../page/use-session-facts'
import { BesideGroup } from './BesideGroup'
import styles from './Beside.module.css'
import { FilesInside } from './FilesInside'
import { GoalsTouched } from './GoalsTouched'
import { History } from './History'
import { LabelsInside } from './LabelsInside'
import { LinkedFrom } from './LinkedFrom'
import { MarkedPassages } from './MarkedPassages'
import { Rhythm } from './Rhythm'
import { SpellingLanguage } from './SpellingLanguage'
import { useInside } from './use-inside'

interface BesideProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly session: OpenSession
  readonly facts: SessionFacts
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly spelling: NoteSpelling
  /** All that is typed is in the vault. */
  readonly isSaved: boolean
  /** Null where one reflects already. */
  readonly onReflect: (() => void) | null
  readonly onReload: () => void
  readonly onAddToSummary: () => void
  readonly onGoToSession: (sessionId: string) => void
}

export function Beside(props: BesideProps) {
  const { pair, line, session, facts, editor, desk, spelling, isSaved } = props
  const { onReflect, onReload, onAddToSummary, onGoToSession } = props
  const { passages, ...mentions } = useInside(editor)
  return (
    <div className={styles.beside}>
      <MarkedPassages editor={editor} passages={passages} onAddToSummary={onAddToSummary} />
      <GoalsTouched pairId={pair.id} partnerName={pair.partnerName} goalIds={mentions.goalIds} />
      <LabelsInside names={desk.lookups} tagIds={mentions.tagIds} personIds={mentions.personIds} />
      {onReflect === null ? null : (
        <BesideGroup title={m.sessions.felt.title}>
          {facts.felt.length === 0 ? (
            <button type="button" className={styles.link} onClick={onReflect}>
              {m.sessions.felt.say}
            </button>
          ) : (
            <p className={styles.words} dir="auto">
              {facts.felt.join(' · ')}
            </p>
          )}
        </BesideGroup>
      )}
      <Rhythm facts={facts} partnerName={pair.partnerName} />
      <LinkedFrom sessionId={line.id} onGoToSession={onGoToSession} />
      <FilesInside attachmentIds={mentions.attachmentIds} />
      <History noteId={session.noteId} isSaved={isSaved} onReload={onReload} />
      <SpellingLanguage spelling={spelling} />
    </div>
  )
}
