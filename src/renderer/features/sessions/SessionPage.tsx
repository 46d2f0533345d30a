// Loads a session's note, waiting for words of an earlier visit that are still on their way, then opens the paper.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenSession, SessionLine } from '../../../contract/sessions'
import { useJournal, type OpenJournal } from '../../app/journal/journal-context'
import type { LeftWords } from '../../editor/left-words'
import { settleLeftEditors } from '../../editor/open-editors'
import { areSameWords } from '../../editor/words'
import { FailureNote } from '../../ui/FailureNote'
import { SessionPaper } from './SessionPaper'

interface SessionPageProps {
  readonly pairId: string
  readonly line: SessionLine
  /** It was opened to be written in. */
  readonly takesFocus: boolean
  readonly onAddToSummary: () => void
}

interface Loaded {
  readonly session: OpenSession
  /** Words found sealed that differ from those in the vault. */
  readonly draft: LeftWords | null
}

export function SessionPage({ pairId, line, takesFocus, onAddToSummary }: SessionPageProps) {
  const journal = useJournal()
  const [visit, setVisit] = useState(0)
  const input = { sessionId: line.id }
  const { data, error } = useQuery({
    queryKey: [...journal.queries.sessions.open.key({ input }), visit],
    queryFn: () => load(journal, line.id),
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return <div />
  return (
    <SessionPaper
      key={visit}
      pairId={pairId}
      line={line}
      session={data.session}
      draft={data.draft}
      takesFocus={takesFocus}
      onReload={() => setVisit(visit + 1)}
      onAddToSummary={onAddToSummary}
    />
  )
}

async function load({ vault, drafts }: OpenJournal, sessionId: string): Promise<Loaded> {
  await settleLeftEditors()
  const session = await vault.sessions.open({ sessionId })
  const draft = await drafts.open(session.noteId)
  if (draft === null) return { session, draft }
  if (!areSameWords(draft, session)) return { session, draft }
  await drafts.drop(session.noteId)
  return { session, draft: null }
}
