// Where one is in the journal, by ids alone: it is remembered outside the vault.
import type { HandOverSubject } from '../../../contract/handover'
import type { NotePart } from '../../../contract/sessions'
import type { DraftHome } from '../workspace'

export type Place =
  | { readonly is: 'newPair'; readonly candidateId?: string }
  | { readonly is: 'calendar'; readonly view: CalendarView }
  | { readonly [Is in VaultWideIs]: { readonly is: Is } }[VaultWideIs]
  | { readonly is: 'label'; readonly kind: 'tag' | 'person'; readonly labelId: string }
  | {
      readonly is: 'sessions'
      readonly pairId: string
      readonly sessionId: string | null
      /** Null: the one that fits how far the session is. */
      readonly part: NotePart | null
    }
  | { readonly is: 'overview' | 'charter' | 'insights' | 'pairing'; readonly pairId: string }
  | { readonly is: 'goals'; readonly pairId: string; readonly goalId: string | null }
  | { readonly is: 'cards'; readonly pairId: string; readonly cardId: string | null }
  | { readonly is: 'reviews'; readonly pairId: string; readonly roundId: string | null }
  | { readonly is: 'reveals'; readonly pairId: string; readonly revealId: string | null }
  /** The guided path; without a step, where it was left. */
  | { readonly is: 'setUp'; readonly pairId: string; readonly step: string | null }
  | { readonly is: 'summaries'; readonly pairId: string; readonly summaryId: string | null }
  /** `part` is where one came to; it is not remembered. */
  | { readonly is: 'pairSettings'; readonly pairId: string; readonly part?: 'ending' }
  | { readonly is: 'register'; readonly pairId: string }

const vaultWide = ['today', 'search', 'labels', 'templates', 'candidates', 'handover', 'trash'] as const
type VaultWideIs = (typeof vaultWide)[number]

export type CalendarView = 'month' | 'timeline'

export const sessionAt = (pairId: string, sessionId: string | null, part: NotePart | null = null): Place => ({
  is: 'sessions',
  pairId,
  sessionId,
  part,
})
export const sessionsOf = (pairId: string): Place => sessionAt(pairId, null)
export const summariesOf = (pairId: string): Place => ({ is: 'summaries', pairId, summaryId: null })

export const goalsOf = (pairId: string, goalId: string | null = null): Place => ({
  is: 'goals',
  pairId,
  goalId,
})
export const cardsOf = (pairId: string, cardId: string | null = null): Place => ({
  is: 'cards',
  pairId,
  cardId,
})
export const reviewsOf = (pairId: string, roundId: string | null = null): Place => ({
  is: 'reviews',
  pairId,
  roundId,
})
export const revealsOf = (pairId: string, revealId: string | null = null): Place => ({
  is: 'reveals',
  pairId,
  revealId,
})
/** Where a summary or a charter stands. */
export const placeOfSubject = ({ kind, id }: HandOverSubject, pairId: string): Place =>
  kind === 'summary' ? { is: 'summaries', pairId, summaryId: id } : { is: 'charter', pairId }
export const setUpOf = (pairId: string, step: string | null = null): Place => ({ is: 'setUp', pairId, step })

export function placeOfDraft(home: DraftHome): Place {
  switch (home.is) {
    case 'session':
      return sessionAt(home.pairId, home.sessionId, home.part ?? 'note')
    case 'summary':
      return { is: 'summaries', pairId: home.pairId, summaryId: home.summaryId }
    case 'card':
      return cardsOf(home.pairId, home.cardId)
    case 'charter':
      return { is: 'charter', pairId: home.pairId }
    case 'review':
      return reviewsOf(home.pairId, home.roundId)
  }
}

/** Null where no pair is meant more than another. */
export const pairOf = (place: Place): string | null => ('pairId' in place ? place.pairId : null)

/** Null for anything that is not a place of this version. */
export function parsePlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null || !('is' in value)) return null
  const textAt = (key: string) => {
    const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
    return typeof found === 'string' ? found : null
  }
  if (value.is === 'calendar')
    return { is: 'calendar', view: textAt('view') === 'timeline' ? 'timeline' : 'month' }
  const wide = vaultWide.find((is) => is === value.is)
  if (wide !== undefined) return { is: wide }
  if (value.is === 'label') return labelAt(textAt('kind'), textAt('labelId'))
  const pairId = textAt('pairId')
  if (pairId === null) return null
  switch (value.is) {
    case 'sessions':
      return sessionAt(pairId, textAt('sessionId'), parts.find((part) => part === textAt('part')) ?? null)
    case 'summaries':
      return { is: 'summaries', pairId, summaryId: textAt('summaryId') }
    case 'goals':
      return goalsOf(pairId, textAt('goalId'))
    case 'cards':
      return cardsOf(pairId, textAt('cardId'))
    case 'reviews':
      return reviewsOf(pairId, textAt('roundId'))
    case 'reveals':
      return revealsOf(pairId, textAt('revealId'))
    case 'setUp':
      return setUpOf(pairId, textAt('step'))
    case 'overview':
    case 'charter':
    case 'insights':
    case 'pairing':
    case 'pairSettings':
    case 'register':
      return { is: value.is, pairId }
    default:
      return null
  }
}

function labelAt(kind: string | null, labelId: string | null): Place | null {
  if ((kind !== 'tag' && kind !== 'person') || labelId === null) return null
  return { is: 'label', kind, labelId }
}

const parts: readonly NotePart[] = ['prep', 'note', 'reflection']
