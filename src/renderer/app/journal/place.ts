// Where one is in the journal, by ids alone: it is remembered outside the vault.
import type { DraftHome } from '../workspace'

export type Place =
  | { readonly is: 'newPair' }
  | { readonly is: 'sessions'; readonly pairId: string; readonly sessionId: string | null }
  | { readonly is: 'summaries'; readonly pairId: string; readonly summaryId: string | null }
  | { readonly is: 'register'; readonly pairId: string }

export const sessionsOf = (pairId: string): Place => ({ is: 'sessions', pairId, sessionId: null })
export const summariesOf = (pairId: string): Place => ({ is: 'summaries', pairId, summaryId: null })

export const placeOfDraft = (home: DraftHome): Place =>
  home.is === 'session'
    ? { is: 'sessions', pairId: home.pairId, sessionId: home.sessionId }
    : { is: 'summaries', pairId: home.pairId, summaryId: home.summaryId }

export const pairOf = (place: Place): string | null => (place.is === 'newPair' ? null : place.pairId)

/** Null for anything that is not a place of this version. */
export function parsePlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null || !('is' in value)) return null
  if (!('pairId' in value) || typeof value.pairId !== 'string') return null
  const { pairId } = value
  const idAt = (key: string) => {
    const found: unknown = Object.entries(value).find(([name]) => name === key)?.[1]
    return typeof found === 'string' ? found : null
  }
  switch (value.is) {
    case 'sessions':
      return { is: 'sessions', pairId, sessionId: idAt('sessionId') }
    case 'summaries':
      return { is: 'summaries', pairId, summaryId: idAt('summaryId') }
    case 'register':
      return { is: 'register', pairId }
    default:
      return null
  }
}
