// Loads a charter, waiting for words of an earlier visit that are still on their way, then opens its desk.
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { CharterLine, OpenCharter } from '../../../contract/charter'
import type { Pair } from '../../../contract/pairs'
import { useJournal, type OpenJournal } from '../../app/journal/journal-context'
import type { LeftWords } from '../../editor/left-words'
import { settleLeftEditors } from '../../editor/open-editors'
import { areSameWords } from '../../editor/words'
import { FailureNote } from '../../ui/FailureNote'
import { wordsOf } from '../../editor/charter-draft'
import type { CharterInHand } from './charter-in-hand'
import { CharterDesk } from './CharterDesk'

interface CharterVisitProps {
  readonly charterId: string
  /** Begun before this one. */
  readonly older: readonly CharterLine[]
  readonly pair: Pair
  readonly agreement: (sheet: CharterInHand) => ReactNode
  readonly onBeginAnew: () => void
}

interface Loaded {
  readonly charter: OpenCharter
  /** Words found sealed that differ from those in the vault. */
  readonly draft: LeftWords | null
}

export function CharterVisit({ charterId, ...desk }: CharterVisitProps) {
  const journal = useJournal()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    queryKey: [...journal.queries.charter.open.key({ input: { charterId } }), visit],
    queryFn: () => load(journal, charterId),
    gcTime: 0,
  })
  if (error) return <FailureNote error={error} isPage />
  if (data === undefined) return null
  return (
    <CharterDesk
      key={visit}
      opened={data.charter}
      draft={data.draft}
      onReload={() => setVisit(visit + 1)}
      {...desk}
    />
  )
}

async function load({ vault, drafts }: OpenJournal, charterId: string): Promise<Loaded> {
  await settleLeftEditors()
  const charter = await vault.charter.open({ charterId })
  const draft = await drafts.open(charterId)
  if (draft === null) return { charter, draft }
  if (!areSameWords(draft, wordsOf(charter.content))) return { charter, draft }
  await drafts.drop(charterId)
  return { charter, draft: null }
}
