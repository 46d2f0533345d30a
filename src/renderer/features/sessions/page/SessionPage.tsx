// Loads one of a session's three notes, waiting for words of an earlier visit that are still on their way, then opens
// the paper. While another part is loaded the one before stays on screen.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NotePart, OpenSession, SessionLine } from '../../../../contract/sessions'
import type { Pair } from '../../../../contract/pairs'
import { useJournal, type OpenJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import type { LeftWords } from '../../../editor/left-words'
import { flushEditors, settleLeftEditors } from '../../../editor/open-editors'
import { areSameWords } from '../../../editor/words'
import { m } from '../../../messages/unlocked'
import { FailureNote } from '../../../ui/FailureNote'
import { SessionPaper } from './SessionPaper'
import type { StartFocus } from './start-focus'

interface SessionPageProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly part: NotePart
  /** It was opened to be written in. */
  readonly takesFocus: boolean
  readonly onPart: (part: NotePart) => void
  readonly onGoToSession: (sessionId: string) => void
  readonly onGoToCard: (cardId: string) => void
  readonly onAddToSummary: () => void
}

interface Loaded {
  readonly key: string
  readonly session: OpenSession
  /** Words found sealed that differ from those in the vault. */
  readonly draft: LeftWords | null
}

export function SessionPage({ line, part, takesFocus, onPart, ...rest }: SessionPageProps) {
  const journal = useJournal()
  const say = useNotice()
  const [visit, setVisit] = useState(0)
  const [startFocus, setStartFocus] = useState<StartFocus>(takesFocus ? 'text' : null)
  const input = { sessionId: line.id, part }
  const { data, error } = useQuery({
    queryKey: [...journal.queries.sessions.open.key({ input }), visit],
    queryFn: () => load(journal, line.id, part, visit),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  // The paper stays on screen while it is loaded anew: what was typed last must be sealed before the draft is read.
  const reload = async () => {
    if (!(await flushEditors())) return say({ words: m.journal.heldBack })
    setStartFocus('text')
    setVisit(visit + 1)
  }
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return <div />
  return (
    <SessionPaper
      {...rest}
      key={data.key}
      line={line}
      session={data.session}
      draft={data.draft}
      startFocus={startFocus}
      onPart={(next, focus) => {
        setStartFocus(focus)
        onPart(next)
      }}
      onReload={() => void reload()}
    />
  )
}

async function load(
  { vault, drafts }: OpenJournal,
  sessionId: string,
  part: NotePart,
  visit: number,
): Promise<Loaded> {
  await settleLeftEditors()
  const session = await vault.sessions.open({ sessionId, part })
  const key = `${part} ${String(visit)}`
  const draft = await drafts.open(session.noteId)
  if (draft === null) return { key, session, draft }
  if (!areSameWords(draft, session)) return { key, session, draft }
  await drafts.drop(session.noteId)
  return { key, session, draft: null }
}
