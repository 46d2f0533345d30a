// The signature itself. Invariant: it is for the round that was read; of one that came meanwhile the vault signs nothing.
import { useMutation } from '@tanstack/react-query'
import type { HandOverState } from '../../../../contract/handover'
import { useJournal, type OpenJournal } from '../journal-context'
import { placedIn } from './my-comments'
import type { SheetInHand } from './sheet-in-hand'
import type { Unsent } from './use-unsent'
import type { WordsNow } from './words-now'

export type SignedAct = 'propose' | 'counter' | 'accept' | 'comment'

export interface Signing {
  readonly act: SignedAct
  /** The round that was read. */
  readonly head: string | null
  readonly state: HandOverState
  readonly sheet: SheetInHand
  readonly unsent: Unsent
  readonly onSigned: (state: HandOverState) => void
}

export function useSigning(signing: Signing) {
  const { vault } = useJournal()
  const { act, unsent, onSigned } = signing
  return useMutation({
    mutationFn: (words: WordsNow) => sign(vault, signing, words),
    onSuccess: (next) => {
      // A signature takes neither along: they stay until they are sent or dropped.
      if (act !== 'accept') unsent.note.letGo()
      if (act === 'counter' || act === 'comment') unsent.comments.letGo()
      onSigned(next)
    },
  })
}

function sign(
  { handover }: OpenJournal['vault'],
  { act, head, state: { subject }, sheet: { revision }, unsent }: Signing,
  { blocks }: WordsNow,
): Promise<HandOverState> {
  const note = unsent.note.held
  const comments = placedIn(blocks, unsent.comments.all)
  switch (act) {
    case 'propose':
      return handover.propose({ subject, revision, note })
    case 'counter':
      return handover.counter({ subject, revision, head: head ?? '', comments, note })
    case 'comment':
      return handover.comment({ subject, head: head ?? '', comments, note })
    case 'accept':
      return handover.accept({ subject, head: head ?? '' })
  }
}
