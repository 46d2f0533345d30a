// The charter of a pair: the current one on its desk, or the way to begin one.
import { useQuery } from '@tanstack/react-query'
import ScrollText from 'lucide-react/icons/scroll-text'
import { useState, type ReactNode } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { CharterVisit } from './CharterVisit'
import type { CharterInHand } from './charter-in-hand'
import styles from './CharterPlace.module.css'
import { StartDialog } from './StartDialog'

interface CharterPlaceProps {
  readonly pair: Pair
  /** Of another feature, drawn by whoever knows it. */
  readonly agreement: (sheet: CharterInHand) => ReactNode
}

export function CharterPlace({ pair, agreement }: CharterPlaceProps) {
  const { queries } = useJournal()
  const [isStarting, setStarting] = useState(false)
  const { data: charters, error } = useQuery(
    queries.charter.list.queryOptions({ input: { pairId: pair.id } }),
  )
  if (error) return <FailureNote error={error} isPage />
  if (charters === undefined) return null
  const [current, ...older] = charters
  return (
    <>
      {current === undefined ? (
        <div className={styles.page}>
          <VisuallyHidden>
            <h1>{m.charter.heading}</h1>
          </VisuallyHidden>
          <EmptyState
            icon={<ScrollText strokeWidth={1.75} aria-hidden="true" />}
            title={m.charter.empty.title}
            action={
              <Button kind="primary" onClick={() => setStarting(true)}>
                {m.charter.empty.start}
              </Button>
            }
          >
            {m.charter.empty.text}
          </EmptyState>
        </div>
      ) : (
        <CharterVisit
          key={current.id}
          charterId={current.id}
          older={older}
          pair={pair}
          agreement={agreement}
          onBeginAnew={() => setStarting(true)}
        />
      )}
      {isStarting ? <StartDialog pair={pair} before={current} onClose={() => setStarting(false)} /> : null}
    </>
  )
}
