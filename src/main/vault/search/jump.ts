// The jump list of the command palette: things by the beginnings of the words of their titles.
import type { SearchHit } from '../../../contract/search'
import { matchOf } from '../../../domain/search-match'
import { jumpTermsOf } from '../../../domain/search-query'
import { markedParts } from '../../../domain/search-snippet'
import type { OpenVault } from '../rooms/open-vault'
import { sharedShown } from './room-queries'
import { settle } from './search'
import { hitOfPrivate, hitOfShared } from './search-hits'

const LENGTH = 12

export type JumpLine = Pick<SearchHit, 'target' | 'title' | 'dated'>

/** At most 12, newest first; without words the sessions saved last. */
export function jumpList(
  rooms: Pick<OpenVault, 'privateRoom' | 'sharedRoom'>,
  { text }: { readonly text: string },
): JumpLine[] {
  settle(rooms)
  const { privateRoom, sharedRoom } = rooms
  if (text.trim() === '') return lastSaved(rooms)
  const terms = jumpTermsOf(text)
  if (terms.length === 0) return []
  const excluded = privateRoom.search.hiddenFacets()
  const ask = { terms, excludedTerms: [], facetGroups: [] }
  const isShown = sharedShown(rooms, { groups: [], excluded })
  const inPrivate = matchOf({ ...ask, excludedFacets: excluded }) ?? ''
  const inShared = matchOf({ ...ask, excludedFacets: [] }) ?? ''
  const found = [
    ...privateRoom.search
      .titled(inPrivate, LENGTH)
      .map((id) => ({ id, hit: hitOfPrivate(privateRoom, id, terms) })),
    ...sharedRoom.search
      .titled(inShared, LENGTH * 4)
      .filter((id) => isShown(sharedRoom.search.objectOf(id) ?? ''))
      .map((id) => ({ id, hit: hitOfShared(rooms, id, terms) })),
  ]
  return found
    .sort((one, other) => other.id - one.id)
    .flatMap(({ hit }) => (hit === undefined ? [] : [lineOf(hit)]))
    .slice(0, LENGTH)
}

function lastSaved({ privateRoom }: Pick<OpenVault, 'privateRoom'>): JumpLine[] {
  return privateRoom.search.lastSaved(LENGTH).map(({ sessionId, pairId, title, heldOn }) => ({
    target: { kind: 'session', pairId, sessionId },
    title: markedParts(title, []),
    dated: heldOn,
  }))
}

const lineOf = ({ target, title, dated }: SearchHit): JumpLine => ({ target, title, dated })
