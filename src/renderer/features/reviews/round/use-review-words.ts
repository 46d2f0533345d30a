// The words of an open round: saved by themselves, sealed while they are not.
import { useRef, useState } from 'react'
import type { RatingRound, ReviewWords } from '../../../../contract/reviews'
import { useJournal } from '../../../app/journal/journal-context'
import type { Autosave, SaveState } from '../../../editor/autosave'
import type { LeftWords } from '../../../editor/left-words'
import { useAutosave } from '../../../editor/use-autosave'
import { draftOf, reviewWordsOf } from './review-draft'

interface ReviewWordsDesk {
  readonly words: ReviewWords
  readonly edit: (change: Partial<ReviewWords>) => void
  readonly state: SaveState
  readonly autosave: Autosave
  readonly offered: LeftWords | null
  readonly restore: () => void
  readonly discard: () => void
}

/** `round` and `draft` are those of the first render: give the component a key for each. */
export function useReviewWords(round: RatingRound, draft: LeftWords | null): ReviewWordsDesk {
  const { vault, drafts } = useJournal()
  const [words, setWords] = useState(round.words)
  const latest = useRef(round.words)
  const [offered, setOffered] = useState(draft)
  const { id: roundId, pairId } = round
  const home = { is: 'review', pairId, roundId } as const
  const { state, autosave } = useAutosave(
    {
      save: (typed, baseRevision) =>
        vault.reviews.write({ roundId, baseRevision, words: reviewWordsOf(typed, round.words) }),
      seal: (typed, baseRevision) => drafts.seal(roundId, home, typed, baseRevision),
      dropSealed: () => drafts.drop(roundId),
    },
    round.revision,
  )
  const edit = (change: Partial<ReviewWords>) => {
    latest.current = { ...latest.current, ...change }
    setWords(latest.current)
    autosave.edited(() => draftOf(round.title, latest.current))
  }
  return {
    words,
    edit,
    state,
    autosave,
    offered,
    restore() {
      if (offered === null) return
      setOffered(null)
      edit(reviewWordsOf(offered, round.words))
    },
    discard() {
      setOffered(null)
      void drafts.drop(roundId)
    },
  }
}
