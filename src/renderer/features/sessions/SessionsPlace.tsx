// The sessions of a pair: the list and the one that is open.
import { useQuery } from '@tanstack/react-query'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import { useEffect, useRef, useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { NewSessionDialog } from './NewSessionDialog'
import { SessionList } from './SessionList'
import { SessionPage } from './SessionPage'
import styles from './SessionsPlace.module.css'

interface SessionsPlaceProps {
  readonly pair: Pair
  /** Null: the newest. */
  readonly sessionId: string | null
  readonly onOpen: (sessionId: string) => void
  readonly onAddToSummary: () => void
}

export function SessionsPlace({ pair, sessionId, onOpen, onAddToSummary }: SessionsPlaceProps) {
  const { queries } = useJournal()
  const [isAdding, setAdding] = useState(false)
  /** Opened here by hand, so that writing can start at once; the others only came along with the place. */
  const [chosenId, setChosenId] = useState<string | null>(null)
  const firstButton = useRef<HTMLButtonElement>(null)
  const { data: sessions, error } = useQuery(
    queries.sessions.list.queryOptions({ input: { pairId: pair.id } }),
  )
  const open = sessions?.find((one) => one.id === sessionId) ?? sessions?.[0]

  // Without a chosen session the newest one is open: that, too, is a place to come back to.
  useEffect(() => {
    if (open !== undefined && open.id !== sessionId) onOpen(open.id)
  }, [open, sessionId, onOpen])

  // After a pair was made its page is gone, and the focus with it: the one thing to do now takes it.
  const isEmpty = sessions?.length === 0
  useEffect(() => {
    if (isEmpty && document.activeElement === document.body) firstButton.current?.focus()
  }, [isEmpty])

  const choose = (id: string) => {
    setChosenId(id)
    onOpen(id)
  }

  if (error) return <FailureNote error={error} isPage />
  if (sessions === undefined) return null

  return (
    <div className={open === undefined ? styles.empty : styles.place}>
      {open === undefined ? (
        <>
          <VisuallyHidden>
            <h1>Sessions</h1>
          </VisuallyHidden>
          <EmptyState
            icon={<NotebookPen strokeWidth={1.75} aria-hidden="true" />}
            title={`Your first session with ${pair.partnerName}`}
            action={
              <Button ref={firstButton} kind="primary" onClick={() => setAdding(true)}>
                New session
              </Button>
            }
          >
            Note what happened, what you learned and what you shared. Only you can read it.
          </EmptyState>
        </>
      ) : (
        <>
          <SessionList sessions={sessions} openId={open.id} onOpen={choose} onNew={() => setAdding(true)} />
          <SessionPage
            key={open.id}
            pairId={pair.id}
            line={open}
            takesFocus={open.id === chosenId}
            onAddToSummary={onAddToSummary}
          />
        </>
      )}
      {isAdding ? (
        <NewSessionDialog
          pairId={pair.id}
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
