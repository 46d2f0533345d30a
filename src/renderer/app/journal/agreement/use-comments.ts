// My comments on the words on the table, until they are sent or dropped.
import type { HandOverSubject } from '../../../../contract/handover'
import { useSealedWords } from '../use-sealed-words'
import { homeOf } from './home-of'
import { isSame, myComments, type MyComment } from './my-comments'

export interface Comments {
  /** Those with words. */
  readonly all: readonly MyComment[]
  /** Also those whose field was emptied. */
  readonly fields: readonly MyComment[]
  readonly write: (comment: MyComment) => void
  readonly letGo: () => void
}

const none: readonly MyComment[] = []

export function useComments(subject: HandOverSubject, pairId: string): Comments {
  const { held, put, letGo } = useSealedWords({
    draftId: `comments on ${subject.kind} ${subject.id}`,
    home: homeOf(subject, pairId),
    schema: myComments,
    none,
    isNone: (comments) => comments.every(({ words }) => words === ''),
    merge: (found, typed) => [...found.filter((one) => !typed.some((other) => isSame(one, other))), ...typed],
  })
  return {
    all: held.filter(({ words }) => words !== ''),
    fields: held,
    write: (comment) =>
      put(
        held.some((one) => isSame(one, comment))
          ? held.map((one) => (isSame(one, comment) ? comment : one))
          : [...held, comment],
      ),
    letGo,
  }
}
