// The sessions of a pair: the list and the one that is open.
import { useQuery } from '@tanstack/react-query'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import { useEffect, useState } from 'react'
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
  const { data: sessions, error } = useQuery(
    queries.sessions.list.queryOptions({ input: { pairId: pair.id } }),
  )
  const open = sessions?.find((one) => one.id === sessionId) ?? sessions?.[0]

  // Without a chosen session the newest one is open: that, too, is a place to come back to.
  useEffect(() => {
    if (open !== undefined && open.id !== sessionId) onOpen(open.id)
  }, [open, sessionId, onOpen])

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
              <Button kind="primary" onClick={() => setAdding(true)}>
                New session
              </Button>
            }
          >
            Note what happened, what you learned and what you shared. Only you can read it.
          </EmptyState>
        </>
      ) : (
        <>
          <SessionList sessions={sessions} openId={open.id} onOpen={onOpen} onNew={() => setAdding(true)} />
          <SessionPage key={open.id} pairId={pair.id} line={open} onAddToSummary={onAddToSummary} />
        </>
      )}
      {isAdding ? (
        <NewSessionDialog
          pairId={pair.id}
          onClose={() => setAdding(false)}
          onMade={(id) => {
            setAdding(false)
            onOpen(id)
          }}
        />
      ) : null}
    </div>
  )
}
