// Loads a summary, waiting for words of an earlier visit that are still on their way, then opens the composer.
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { OpenSummary } from '../../../contract/summaries'
import { useJournal, type OpenJournal } from '../../app/journal/journal-context'
import type { LeftWords } from '../../editor/left-words'
import { settleLeftEditors } from '../../editor/open-editors'
import { areSameWords } from '../../editor/words'
import { FailureNote } from '../../ui/FailureNote'
import type { ComposedSheet } from './composed-sheet'
import { ComposerDesk } from './ComposerDesk'

interface ComposerProps {
  readonly pairId: string
  readonly summaryId: string
  readonly onGoToCharter: () => void
  /** What the pair agrees on, beside the sheet it is about. */
  readonly agreement?: (sheet: ComposedSheet) => ReactNode
}

interface Loaded {
  readonly summary: OpenSummary
  /** Words found sealed that differ from those in the vault. */
  readonly draft: LeftWords | null
}

export function Composer({ pairId, summaryId, onGoToCharter, agreement }: ComposerProps) {
  const journal = useJournal()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    queryKey: [...journal.queries.summaries.open.key({ input: { summaryId } }), visit],
    queryFn: () => load(journal, summaryId),
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return null
  return (
    <ComposerDesk
      key={visit}
      pairId={pairId}
      summary={data.summary}
      draft={data.draft}
      onReload={() => setVisit(visit + 1)}
      onGoToCharter={onGoToCharter}
      agreement={agreement}
    />
  )
}

async function load({ vault, drafts }: OpenJournal, summaryId: string): Promise<Loaded> {
  await settleLeftEditors()
  const summary = await vault.summaries.open({ summaryId })
  const draft = await drafts.open(summaryId)
  if (draft === null) return { summary, draft }
  if (!areSameWords(draft, summary)) return { summary, draft }
  await drafts.drop(summaryId)
  return { summary, draft: null }
}
