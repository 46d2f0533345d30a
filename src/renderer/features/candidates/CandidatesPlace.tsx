// The shortlist: people one might learn with, known to nobody but the reader.
import { useQuery } from '@tanstack/react-query'
import Plus from 'lucide-react/icons/plus'
import UserPlus from 'lucide-react/icons/user-plus'
import { useState } from 'react'
import type { PairCandidate } from '../../../contract/candidates'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { CandidateCard } from './CandidateCard'
import { CandidateDialog } from './CandidateDialog'
import styles from './CandidatesPlace.module.css'
import { LetterDialog } from './letter/LetterDialog'

interface CandidatesPlaceProps {
  /** As in a pair there is; empty if there is none. */
  readonly myName: string
  readonly onMakePair: (candidateId: string) => void
}

type Open = { readonly is: 'new' } | { readonly is: 'edit' | 'letter'; readonly candidate: PairCandidate }

export function CandidatesPlace({ myName, onMakePair }: CandidatesPlaceProps) {
  const { queries } = useJournal()
  const [open, setOpen] = useState<Open | null>(null)
  const { data: candidates, error } = useQuery(queries.candidates.list.queryOptions({ input: {} }))
  if (error) return <FailureNote error={error} isPage />
  if (candidates === undefined) return null

  const words = m.candidates
  const close = () => setOpen(null)
  const add = (
    <Button
      kind="primary"
      icon={<Plus strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => setOpen({ is: 'new' })}
    >
      {words.new}
    </Button>
  )
  return (
    <div className={styles.page}>
      {candidates.length === 0 ? (
        <>
          <VisuallyHidden>
            <h1>{words.heading}</h1>
          </VisuallyHidden>
          <EmptyState
            icon={<UserPlus strokeWidth={1.75} aria-hidden="true" />}
            title={words.empty.title}
            action={add}
          >
            <p>{words.empty.text}</p>
            <p>{words.lead}</p>
          </EmptyState>
        </>
      ) : (
        <div className={styles.column}>
          <header className={styles.head}>
            <div>
              <h1 className={styles.title}>{words.heading}</h1>
              <p className={styles.lead}>{words.lead}</p>
            </div>
            {add}
          </header>
          <ul className={styles.list}>
            {candidates.map((candidate) => (
              <CandidateCard
                key={candidate.id}
                candidate={candidate}
                onEdit={() => setOpen({ is: 'edit', candidate })}
                onLetter={() => setOpen({ is: 'letter', candidate })}
                onMakePair={() => onMakePair(candidate.id)}
              />
            ))}
          </ul>
        </div>
      )}
      {open?.is === 'new' ? <CandidateDialog candidate={null} onClose={close} /> : null}
      {open?.is === 'edit' ? <CandidateDialog candidate={open.candidate} onClose={close} /> : null}
      {open?.is === 'letter' ? (
        <LetterDialog candidate={open.candidate} myName={myName} onClose={close} />
      ) : null}
    </div>
  )
}
