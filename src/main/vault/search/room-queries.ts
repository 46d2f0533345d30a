// One search as it is asked of each room. Invariant: the shared room is asked for words and its own facets only; which
// pair a summary belongs to is known in private, so that is looked up for what it answers.
import type { SearchFilters } from '../../../contract/search'
import { type Facet, facetOf } from '../../../domain/search-facets'
import { matchOf, type SearchTerm } from '../../../domain/search-match'
import { EVERY_ENTRY, type EntryRange, inBoth, periodOf } from '../../../domain/search-order'
import { isBlank, parseSearch, type SearchMode, type SearchQuery } from '../../../domain/search-query'
import type { OpenVault } from '../rooms/open-vault'
import type { IndexQuery } from '../rooms/search-index'

export interface SearchRequest {
  readonly text: string
  readonly mode: SearchMode
  readonly filters: SearchFilters
}

export interface RoomQueries {
  /** What is highlighted. */
  readonly terms: readonly SearchTerm[]
  /** Undefined: nothing can be found there. */
  readonly inPrivate: IndexQuery | undefined
  readonly inShared: IndexQuery | undefined
  /** Of a summary or charter. */
  readonly isShown: (objectId: string) => boolean
}

type Rooms = Pick<OpenVault, 'privateRoom'>

export function roomQueriesOf(rooms: Rooms, { text, mode, filters }: SearchRequest): RoomQueries {
  const query = parseSearch(text, mode)
  const filterGroups = groupsOf(filters)
  const range = inBoth(query.range, daysOf(filters))
  const pairs = pairConditions(rooms, query, filters)
  const conditions = {
    terms: query.terms,
    excludedTerms: query.excludedTerms,
    facetGroups: [...query.facetGroups, ...filterGroups, ...namedGroups(rooms, query, false)],
    excludedFacets: [
      ...query.excludedFacets,
      ...excludedOf(filters),
      ...namedGroups(rooms, query, true).flat(),
    ],
  }
  const isNothingAsked = isBlank(query) && Object.values(filters).every((value) => value === undefined)
  const asked = (match: string | undefined): IndexQuery | undefined =>
    match === undefined || isNothingAsked ? undefined : { match, range }
  return {
    terms: query.terms,
    inPrivate: asked(
      matchOf({
        ...conditions,
        facetGroups: [...conditions.facetGroups, ...pairs.groups],
        excludedFacets: [...conditions.excludedFacets, ...pairs.excluded],
      }),
    ),
    inShared: asked(matchOf(conditions)),
    isShown: sharedShown(rooms, pairs),
  }
}

interface PairConditions {
  readonly groups: readonly (readonly Facet[])[]
  readonly excluded: readonly Facet[]
}

/** Whether a summary or charter belongs to a pair that is asked for and not in the trash. */
export const sharedShown =
  ({ privateRoom }: Rooms, { groups, excluded }: PairConditions) =>
  (objectId: string): boolean => {
    const pairId = pairOfShared(privateRoom, objectId)
    if (pairId === undefined) return false
    const facet = facetOf('pair', pairId)
    return groups.every((group) => group.includes(facet)) && !excluded.includes(facet)
  }

/** Known in private only. */
export const pairOfShared = (
  { carries, charters }: Pick<OpenVault['privateRoom'], 'carries' | 'charters'>,
  objectId: string,
): string | undefined => carries.pairOfSummary(objectId) ?? charters.pairOf(objectId)

function pairConditions(rooms: Rooms, query: SearchQuery, { pairId }: SearchFilters): PairConditions {
  const named = query.names
    .filter(({ kind }) => kind === 'pair')
    .map((filter) => ({ filter, facets: facetsNamed(rooms, filter) }))
  return {
    groups: [
      ...(pairId === undefined ? [] : [[facetOf('pair', pairId)]]),
      ...named.filter(({ filter }) => !filter.isExcluded).map(({ facets }) => facets),
    ],
    excluded: [
      ...rooms.privateRoom.search.hiddenFacets(),
      ...named.filter(({ filter }) => filter.isExcluded).flatMap(({ facets }) => facets),
    ],
  }
}

const namedGroups = (rooms: Rooms, { names }: SearchQuery, isExcluded: boolean): Facet[][] =>
  names
    .filter((filter) => filter.kind !== 'pair' && filter.isExcluded === isExcluded)
    .map((filter) => facetsNamed(rooms, filter))

const facetsNamed = ({ privateRoom }: Rooms, { kind, name }: SearchQuery['names'][number]): Facet[] =>
  privateRoom.search.named(kind, name).map((id) => facetOf(kind, id))

function groupsOf({ kinds, tagId, personId, goalId, isMarked, isAgreed }: SearchFilters): Facet[][] {
  const groups: Facet[][] = []
  if (kinds !== undefined) groups.push(kinds.map((kind) => facetOf('kind', kind)))
  if (tagId !== undefined) groups.push([facetOf('tag', tagId)])
  if (personId !== undefined) groups.push([facetOf('person', personId)])
  if (goalId !== undefined) groups.push([facetOf('goal', goalId)])
  if (isMarked === true) groups.push([facetOf('marked')])
  if (isAgreed === true) groups.push([facetOf('status', 'agreed')])
  return groups
}

function excludedOf({ isMarked, isAgreed }: SearchFilters): Facet[] {
  const excluded: Facet[] = []
  if (isMarked === false) excluded.push(facetOf('marked'))
  if (isAgreed === false) excluded.push(facetOf('status', 'agreed'))
  return excluded
}

function daysOf({ fromDay, toDay }: SearchFilters): EntryRange {
  const from = fromDay === undefined ? undefined : periodOf(fromDay)
  const to = toDay === undefined ? undefined : periodOf(toDay)
  return { from: from?.from ?? EVERY_ENTRY.from, to: to?.to ?? EVERY_ENTRY.to }
}
