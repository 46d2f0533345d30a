// What became of a card that was taken: the sentence for it, or the change that somebody has to decide on.
import type { VaultClient } from '../../app/clients'
import { m } from '../../messages/unlocked'

export type Taken = Awaited<ReturnType<VaultClient['pairing']['take']>>

/** Another card than the one that counts, with its text. */
export type ChangedCard = Omit<Extract<Taken, { is: 'changed' }>, 'is'> & { readonly card: string }

/** What can be wrong with a file before a card is looked for in it. */
export type FileProblem = 'tooLarge' | 'noCodeFound' | 'unreadable' | 'pictureTooLarge'

export interface SaidProblem {
  readonly title: string
  readonly text: string
}

/** Null: nothing has to be said. */
export function problemInWords(taken: Exclude<Taken, { is: 'changed' }>): SaidProblem | null {
  if (taken.is === 'taken') return null
  const { take } = m.pairing
  if (taken.is === 'renamed') return take.renamed(taken.before, taken.name)
  if (taken.is === 'nameStays') return take.nameStays(taken.name, taken.said)
  return taken.is === 'otherPair' ? take.otherPair(taken.partnerName) : take.problems[taken.is]
}
