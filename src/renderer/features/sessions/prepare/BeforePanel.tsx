// "Before you meet": what is open, what was said last, what to ask. As it was when the page was opened, but for the ticks made here.
import type { Editor } from '@tiptap/react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { SessionLine } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import { FailureNote } from '../../../ui/FailureNote'
import { Rhythm } from '../beside/Rhythm'
import type { SessionFacts } from '../page/use-session-facts'
import styles from './BeforePanel.module.css'
import { LastSessions } from './LastSessions'
import { OpenActions } from './OpenActions'
import { OpenCards } from './OpenCards'
import { OpenGoals } from './OpenGoals'
import { Prompts } from './Prompts'

interface BeforePanelProps {
  readonly pair: Pair
  readonly line: SessionLine
  readonly facts: SessionFacts
  readonly editor: Editor
  readonly isReadOnly: boolean
  /** What belongs to the note itself: its history, its language. */
  readonly children: ReactNode
  readonly onGoToSession: (sessionId: string) => void
  readonly onGoToCard: (cardId: string) => void
}

export function BeforePanel(props: BeforePanelProps) {
  const { pair, line, facts, editor, isReadOnly, children, onGoToSession } = props
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const input = { sessionId: line.id }
  const { data, error, refetch } = useQuery(queries.sessions.before.queryOptions({ input, gcTime: 0 }))
  // The actions stay as they are: one that was ticked by a slip is still there to be taken back.
  const rereadNotes = async () => {
    const { lastSessions } = await vault.sessions.before(input)
    queryClient.setQueryData(
      queries.sessions.before.queryKey({ input }),
      (now) => now && { ...now, lastSessions },
    )
  }
  if (error) return <FailureNote error={error} />
  if (data === undefined) return null
  return (
    <div className={styles.panel}>
      <Rhythm facts={facts} partnerName={pair.partnerName} />
      <OpenActions
        actions={data.actions}
        partnerName={pair.partnerName}
        onGoToSession={onGoToSession}
        // The tick is saved; that the vault has ended is said elsewhere.
        onTicked={() => void rereadNotes().catch(() => undefined)}
        onStale={() => void refetch()}
      />
      <OpenCards cards={data.cards} partnerName={pair.partnerName} onGoToCard={props.onGoToCard} />
      <OpenGoals goals={data.goals} pair={pair} />
      <Prompts
        purpose={pair.purpose}
        phase="prepare"
        seed={line.id}
        editor={editor}
        isReadOnly={isReadOnly}
      />
      <LastSessions sessions={data.lastSessions} onGoToSession={onGoToSession} />
      {children}
    </div>
  )
}
