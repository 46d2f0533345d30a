// The summaries of a pair, and the start of a new one.
import { useQuery } from '@tanstack/react-query'
import FileText from 'lucide-react/icons/file-text'
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { StartDialog } from './StartDialog'
import styles from './SummariesPlace.module.css'
import { SummaryCard } from './SummaryCard'

interface SummariesPlaceProps {
  readonly pair: Pair
  readonly onOpen: (summaryId: string) => void
}

export function SummariesPlace({ pair, onOpen }: SummariesPlaceProps) {
  const { queries } = useJournal()
  const [isStarting, setStarting] = useState(false)
  const { data: summaries, error } = useQuery(
    queries.summaries.list.queryOptions({ input: { pairId: pair.id } }),
  )
  if (error) return <FailureNote error={error} isPage />
  if (summaries === undefined) return null

  const start = (
    <Button
      kind="primary"
      icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => setStarting(true)}
    >
      {m.summaries.start}
    </Button>
  )
  return (
    <div className={styles.page}>
      {summaries.length === 0 ? (
        <>
          <VisuallyHidden>
            <h1>{m.summaries.heading}</h1>
          </VisuallyHidden>
          <EmptyState
            icon={<FileText strokeWidth={1.75} aria-hidden="true" />}
            title={m.summaries.empty.title}
            action={start}
          >
            {m.summaries.empty.text}
          </EmptyState>
        </>
      ) : (
        <div className={styles.column}>
          <header className={styles.head}>
            <div>
              <h1 className={styles.title}>{m.summaries.heading}</h1>
              <p className={styles.lead}>{m.summaries.lead}</p>
            </div>
            {start}
          </header>
          <ul className={styles.list}>
            {summaries.map((line) => (
              <SummaryCard key={line.id} line={line} onOpen={() => onOpen(line.id)} />
            ))}
          </ul>
        </div>
      )}
      {isStarting ? <StartDialog pair={pair} onClose={() => setStarting(false)} onStarted={onOpen} /> : null}
    </div>
  )
}
