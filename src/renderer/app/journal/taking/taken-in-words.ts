// What came of a file, in words, with the way to where it belongs.
import type { Pair } from '../../../../contract/pairs'
import { firstName } from '../../../../domain/first-name'
import { m } from '../../../messages/unlocked'
import { placeOfSubject, revealsOf, type Place } from '../place'
import type { Received } from './take-picked'

export interface TakenInWords {
  readonly title: string
  readonly sentences: readonly string[]
  readonly place: Place
  /** Where “Look at it” would say too little. */
  readonly way?: string
}

export function takenInWords(what: Received, pairs: readonly Pair[]): TakenInWords {
  const { taken } = m.handover
  const partner = nameOf(pairs, what.pairId)
  if (what.is === 'reveal')
    return {
      title: taken.reveal(partner),
      sentences: [what.isNew ? taken.revealText : taken.alreadyHereText],
      way: taken.revealNext,
      place: revealsOf(what.pairId, what.revealId),
    }
  const title = what.title || m.ui.untitled
  const place = placeOfSubject(what.subject, what.pairId)
  switch (what.is) {
    case 'alreadyHere':
      return { title: taken.alreadyHere(title), sentences: [taken.alreadyHereText], place }
    case 'restored':
      return { title: taken.restored(title, what.number), sentences: [taken.restoredText], place }
    case 'received':
      return { title: acts[what.act](partner, title), sentences: [...sentencesOf(what, partner)], place }
  }
}

const acts = {
  propose: m.handover.taken.proposes,
  counter: m.handover.taken.counters,
  comment: m.handover.taken.comments,
  accept: m.handover.taken.accepts,
  retract: m.handover.taken.retracts,
} as const

function* sentencesOf(
  { crossed, keptMine, waitsForMe }: Extract<Received, { is: 'received' }>,
  partner: string,
): Generator<string> {
  const { taken } = m.handover
  if (crossed === 'theirs') yield taken.crossedTheirs(partner)
  if (crossed === 'mine') yield taken.crossedMine(partner)
  if (keptMine) yield taken.keptMine
  if (waitsForMe) yield taken.waitsForMe
}

/** What one calls the partner of a pair; of a pair that is gone, a neutral word. */
export const nameOf = (pairs: readonly Pair[], pairId: string | null): string => {
  const pair = pairs.find(({ id }) => id === pairId)
  return pair === undefined ? m.handover.taken.somebody : firstName(pair.partnerName)
}
