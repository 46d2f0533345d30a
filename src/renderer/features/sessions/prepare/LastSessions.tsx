// The last three sessions, to be read where one is.
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useId, useState } from 'react'
import type { BeforeYouMeet } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { GroupTitle } from '../../../ui/GroupTitle'
import { asLongDay } from '../../../ui/local-dates'
import { NoteText } from '../../../editor/NoteText'
import panel from './BeforePanel.module.css'
import styles from './LastSessions.module.css'

interface LastSessionsProps {
  readonly sessions: BeforeYouMeet['lastSessions']
  readonly onGoToSession: (sessionId: string) => void
}

export function LastSessions({ sessions, onGoToSession }: LastSessionsProps) {
  return (
    <section className={panel.group} aria-label={m.prepare.last.title}>
      <GroupTitle>{m.prepare.last.title}</GroupTitle>
      {sessions.length === 0 ? <p className={panel.none}>{m.prepare.last.none}</p> : null}
      <ul className={styles.sessions}>
        {sessions.map((one) => (
          <LastSession key={one.noteId} {...one} onGoToSession={onGoToSession} />
        ))}
      </ul>
    </section>
  )
}

type LastSessionProps = BeforeYouMeet['lastSessions'][number] & Pick<LastSessionsProps, 'onGoToSession'>

function LastSession({ line, document, onGoToSession }: LastSessionProps) {
  const [isOpen, setOpen] = useState(false)
  const textId = useId()
  const title = line.title || m.ui.untitled
  return (
    <li className={styles.session}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={isOpen ? textId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight
          strokeWidth={1.75}
          aria-hidden="true"
          className={isOpen ? styles.turned : styles.chevron}
        />
        <span className={styles.head}>
          <b className={styles.title} dir="auto">
            {title}
          </b>
          <span className={panel.facts}>{asLongDay(line.heldOn)}</span>
        </span>
      </button>
      {isOpen ? (
        <div id={textId} className={styles.text}>
          {line.excerpt === '' ? (
            <p className={panel.none}>{m.prepare.last.nothingWritten}</p>
          ) : (
            <NoteText document={document} label={title} />
          )}
          <Button className={styles.go} onClick={() => onGoToSession(line.id)}>
            {m.prepare.last.goThere}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
