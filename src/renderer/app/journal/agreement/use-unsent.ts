// Words of mine beside a summary or a charter that are not sent yet: comments, a note, the reason for taking it back.
import type { HandOverSubject } from '../../../../contract/handover'
import { useSealedText, type SealedWords } from '../use-sealed-words'
import { homeOf } from './home-of'
import { useComments, type Comments } from './use-comments'

export interface Unsent {
  readonly comments: Comments
  readonly note: SealedWords
  readonly reason: SealedWords
}

export function useUnsent(subject: HandOverSubject, pairId: string): Unsent {
  const home = homeOf(subject, pairId)
  return {
    comments: useComments(subject, pairId),
    note: useSealedText(`note on ${subject.kind} ${subject.id}`, home),
    reason: useSealedText(`taking back ${subject.kind} ${subject.id}`, home),
  }
}
