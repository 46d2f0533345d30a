// Loads the words of a round, waiting for those of an earlier visit that are still on their way, then lets them be written.
import { useQuery } from '@tanstack/react-query'
import { useState, type Ref } from 'react'
import type { RatingRound } from '../../../../contract/reviews'
import { useJournal, type OpenJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import type { LeftWords } from '../../../editor/left-words'
import { flushEditors, settleLeftEditors } from '../../../editor/open-editors'
import { areSameWords } from '../../../editor/words'
import { m } from '../../../messages/unlocked'
import { FailureNote } from '../../../ui/FailureNote'
import { draftOf } from './review-draft'
import { WordsForm, type AreSaved } from './WordsForm'

interface WordsStepProps {
  readonly round: RatingRound
  readonly areSaved: Ref<AreSaved>
}

interface Loaded {
  readonly visit: number
  readonly round: RatingRound
  /** Words found sealed that differ from those in the vault. */
  readonly draft: LeftWords | null
}

export function WordsStep({ round, areSaved }: WordsStepProps) {
  const journal = useJournal()
  const say = useNotice()
  const [visit, setVisit] = useState(0)
  const { data, error } = useQuery({
    // What is being written is its own until it is left: no change of the reviews loads it again.
    queryKey: [['reviews', 'words'], round.id, visit],
    queryFn: () => load(journal, round, visit),
    placeholderData: (before: Loaded | undefined) => before,
    gcTime: 0,
  })
  // It stays on screen while it is loaded anew: what was typed last must be sealed before the draft is read.
  const reload = async () => {
    if (await flushEditors()) setVisit(visit + 1)
    else say({ words: m.journal.heldBack })
  }
  if (error) return <FailureNote error={error} />
  if (data === undefined) return <div />
  return (
    <WordsForm
      key={data.visit}
      round={data.round}
      draft={data.draft}
      areSaved={areSaved}
      onReload={() => void reload()}
    />
  )
}

async function load({ vault, drafts }: OpenJournal, known: RatingRound, visit: number): Promise<Loaded> {
  await settleLeftEditors()
  const { rounds } = await vault.reviews.ofPair({ pairId: known.pairId })
  const round = rounds.find(({ id }) => id === known.id) ?? known
  const draft = await drafts.open(round.id)
  if (draft === null) return { visit, round, draft }
  if (!areSameWords(draft, draftOf(round.title, round.words))) return { visit, round, draft }
  await drafts.drop(round.id)
  return { visit, round, draft: null }
}
