// The sessions of a pair: the list and the one that is open.
import { useQuery } from '@tanstack/react-query'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import { useEffect, useRef, useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { NotePart, SessionLine, SessionState } from '../../../contract/sessions'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { NewSessionDialog } from './details/NewSessionDialog'
import { firstToOpen } from './list/list-rows'
import { SessionList } from './list/SessionList'
import { useSessionList } from './list/use-session-list'
import { SessionPage } from './page/SessionPage'
import styles from './SessionsPlace.module.css'

interface SessionsPlaceProps {
  readonly pair: Pair
  /** Null: the newest. */
  readonly sessionId: string | null
  /** Null: the one that fits how far the session is. */
  readonly part: NotePart | null
  readonly onOpen: (sessionId: string, part: NotePart | null) => void
  readonly onGoToSession: (sessionId: string) => void
  readonly onGoToCard: (cardId: string) => void
  readonly onAddToSummary: () => void
}

export function SessionsPlace(props: SessionsPlaceProps) {
  const { pair, sessionId, part, onOpen, onGoToSession, onGoToCard, onAddToSummary } = props
  const [isAdding, setAdding] = useState(false)
  /** Opened here by hand, so that writing can start at once; the others only came along with the place. */
  const [chosenId, setChosenId] = useState<string | null>(null)
  const list = useSessionList(pair.id)
  const open = useOpenLine(pair.id, sessionId, list.lines)
  // The part belongs to the session that was chosen, not to one that stands in for it.
  const chosenPart = open?.id === sessionId ? part : null
  const openPart = open === undefined ? null : (chosenPart ?? partFor(open.state))

  // Without a chosen session the newest one is open: that, too, is a place to come back to.
  const openId = open?.id
  useEffect(() => {
    if (openId !== undefined && (openId !== sessionId || part === null)) onOpen(openId, openPart)
  }, [openId, sessionId, part, openPart, onOpen])

  const choose = (id: string) => {
    setChosenId(id)
    onOpen(id, null)
  }

  if (list.error !== null) return <FailureNote error={list.error} isPage />
  if (list.lines === undefined) return null

  return (
    <div className={list.lines.length === 0 ? styles.empty : styles.place}>
      {list.lines.length === 0 ? (
        <NoSessions partnerName={pair.partnerName} onNew={() => setAdding(true)} />
      ) : (
        <SessionList
          sessions={list.lines}
          openId={openId ?? ''}
          onOpen={choose}
          onNew={() => setAdding(true)}
          onEnd={list.loadMore}
        />
      )}
      {open === undefined || openPart === null ? null : (
        <SessionPage
          key={open.id}
          pair={pair}
          line={open}
          part={openPart}
          takesFocus={open.id === chosenId}
          onPart={(next) => onOpen(open.id, next)}
          onGoToSession={onGoToSession}
          onGoToCard={onGoToCard}
          onAddToSummary={onAddToSummary}
        />
      )}
      {isAdding ? (
        <NewSessionDialog
          pairs={[pair]}
          onClose={() => setAdding(false)}
          onMade={(id) => {
            setAdding(false)
            choose(id)
          }}
        />
      ) : null}
    </div>
  )
}

/** The chosen session if it is there and of this pair, else the newest. Undefined while that is not known. */
function useOpenLine(
  pairId: string,
  sessionId: string | null,
  lines: readonly SessionLine[] | undefined,
): SessionLine | undefined {
  const { queries } = useJournal()
  const chosen = useQuery(
    queries.sessions.line.queryOptions({
      input: { sessionId: sessionId ?? '' },
      enabled: sessionId !== null,
    }),
  )
  if (lines === undefined) return undefined
  // One that came back from the trash is asked for anew: until then the old refusal counts for nothing.
  const isGone = chosen.error !== null && !chosen.isFetching
  const isElsewhere = isGone || (chosen.data !== undefined && chosen.data.pairId !== pairId)
  if (sessionId === null || isElsewhere) return firstToOpen(lines, localNow())
  return chosen.data ?? lines.find(({ id }) => id === sessionId)
}

interface NoSessionsProps {
  readonly partnerName: string
  readonly onNew: () => void
}

function NoSessions({ partnerName, onNew }: NoSessionsProps) {
  const button = useRef<HTMLButtonElement>(null)

  // After a pair was made its page is gone, and the focus with it: the one thing to do now takes it.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus()
  }, [])

  return (
    <>
      <VisuallyHidden>
        <h1>{m.sessions.heading}</h1>
      </VisuallyHidden>
      <EmptyState
        icon={<NotebookPen strokeWidth={1.75} aria-hidden="true" />}
        title={m.sessions.empty.title(partnerName)}
        action={
          <Button ref={button} kind="primary" onClick={onNew}>
            {m.sessions.newSession}
          </Button>
        }
      >
        {m.sessions.empty.text}
      </EmptyState>
    </>
  )
}

const partFor = (state: SessionState): NotePart => (state === 'held' || state === 'closed' ? 'note' : 'prep')
