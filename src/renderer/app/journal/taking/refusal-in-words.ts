// Why a file was refused, with the partner's name and the missing rounds where they are known: what happened, that nothing
// was changed, what to ask for. Null: the sentence for its code says all there is to say.
import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'
import type { Place } from '../place'
import { nameOf } from './taken-in-words'

export interface RefusalInWords {
  readonly title: string
  readonly text: string
  readonly place: Place | null
}

export function refusalInWords(error: unknown, pairs: readonly Pair[]): RefusalInWords | null {
  const { code, pairId, first, last } = factsOf(error)
  const { taken } = m.handover
  if (pairId === null) return null
  const partner = nameOf(pairs, pairId)
  const pairing: Place = { is: 'pairing', pairId }
  switch (code) {
    case 'HANDOVER_OWN_FILE':
      return { ...taken.ownFileFor(partner), place: null }
    case 'HANDOVER_WRONG_CHAIN':
      return { ...taken.missing(partner, first, last), place: null }
    case 'HANDOVER_KEY_CHANGED':
      return { ...taken.keyChanged(partner), place: pairing }
    case 'HANDOVER_DIGITS_DIFFER':
      return { ...taken.digitsDiffer(partner), place: pairing }
    case 'HANDOVER_OUT_OF_TURN':
      return { ...taken.outOfTurn(partner), place: null }
    case 'HANDOVER_IN_TRASH':
      return { ...taken.inTrash, place: { is: 'trash' } }
    default:
      return null
  }
}

interface Facts {
  readonly code: unknown
  readonly pairId: string | null
  readonly first: number
  readonly last: number
}

function factsOf(error: unknown): Facts {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const data: unknown = error instanceof Error && 'data' in error ? error.data : null
  const facts = new Map<string, unknown>(
    typeof data === 'object' && data !== null ? Object.entries(data) : [],
  )
  const [pairId, first, last] = [facts.get('pairId'), facts.get('first'), facts.get('last')]
  return {
    code,
    pairId: typeof pairId === 'string' ? pairId : null,
    first: typeof first === 'number' ? first : 1,
    last: typeof last === 'number' ? last : 1,
  }
}
