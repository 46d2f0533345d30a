// Searches both rooms and puts what they answer in one order. Invariant: words of the two rooms meet in the answer to
// the page only, never in an index.
import type { SearchHit } from '../../../contract/search'
import type { OpenVault } from '../rooms/open-vault'
import { COUNT_LIMIT } from '../rooms/search-index'
import { refusalOf } from '../../refusal'
import { cursorAfter, type Found, type Position, positionOf } from './search-cursor'
import { hitOfPrivate, hitOfShared } from './search-hits'
import { type RoomQueries, roomQueriesOf, type SearchRequest } from './room-queries'

export interface SearchPage {
  readonly hits: SearchHit[]
  readonly total: number
  readonly isTotalCapped: boolean
  readonly next: string | null
  readonly unindexedCount: number
}

type Rooms = Pick<OpenVault, 'privateRoom' | 'sharedRoom'>

/** As many as may change between two keystrokes; an import is indexed in the background. */
const SETTLED_BEFORE_SEARCH = 32
const SHARED_AT_A_TIME = 200

export function searchVault(
  rooms: Rooms,
  request: SearchRequest & { readonly limit: number; readonly after: string | null },
): SearchPage {
  const unindexedCount = settle(rooms)
  const page = pageOf(rooms, request)
  // Enter on half a word is meant as it stood while typing.
  const isHalfWord = request.mode === 'ranked' && page.total === 0
  const shown = isHalfWord
    ? pageOf(rooms, request, roomQueriesOf(rooms, { ...request, mode: 'typing' }))
    : page
  return { ...shown, unindexedCount }
}

/** Answers how many objects are left. A disk that is full or gone keeps nobody from finding what is indexed. */
export function settle({ privateRoom, sharedRoom }: Rooms): number {
  const upTo = (maxObjects: number) =>
    privateRoom.search.settle(maxObjects) + sharedRoom.search.settle(maxObjects)
  try {
    return upTo(SETTLED_BEFORE_SEARCH)
  } catch (error) {
    if (refusalOf(error) === undefined) throw error
    return upTo(0)
  }
}

function pageOf(
  rooms: Rooms,
  request: SearchRequest & { readonly limit: number; readonly after: string | null },
  queries = roomQueriesOf(rooms, request),
): Omit<SearchPage, 'unindexedCount'> {
  const { mode, limit, after } = request
  const position = positionOf(after, mode)
  const found =
    mode === 'typing'
      ? newest(rooms, queries, position, limit + 1)
      : ranked(rooms, queries, position, limit + 1)
  const shown = found.slice(0, limit)
  const total = countIn(rooms, queries)
  return {
    hits: shown.flatMap((one) => hitOf(rooms, one, queries)),
    total: Math.min(total, COUNT_LIMIT),
    isTotalCapped: total >= COUNT_LIMIT,
    next: found.length > limit ? cursorAfter(shown, position, mode) : null,
  }
}

function newest(rooms: Rooms, queries: RoomQueries, position: Position, limit: number): Found[] {
  const before = (query: RoomQueries['inPrivate'], id: number) =>
    query && {
      ...query,
      range: { ...query.range, to: Math.min(query.range.to, id === 0 ? Infinity : id - 1) },
    }
  const inPrivate = before(queries.inPrivate, position.private)
  const inShared = before(queries.inShared, position.shared)
  const privateIds = inPrivate === undefined ? [] : rooms.privateRoom.search.newest(inPrivate, limit)
  const sharedIds = sharedIn(rooms, { ...queries, inShared }, limit)
  return [...asFound('private', privateIds), ...asFound('shared', sharedIds)]
    .sort((one, other) => other.id - one.id)
    .slice(0, limit)
}

/** Scores of two indexes do not compare: the first of each come first, then the second of each (Cormack et al. 2009). */
function ranked(rooms: Rooms, queries: RoomQueries, position: Position, limit: number): Found[] {
  const { inPrivate, inShared, isShown } = queries
  const privateIds =
    inPrivate === undefined ? [] : rooms.privateRoom.search.ranked(inPrivate, limit, position.private)
  const best = inShared === undefined ? [] : rooms.sharedRoom.search.ranked(inShared, COUNT_LIMIT, 0)
  const sharedIds = best
    .filter((id) => isSharedShown(rooms, id, isShown))
    .slice(position.shared, position.shared + limit)
  const placed = [
    ...asFound('private', privateIds).map((one, at) => ({ one, place: position.private + at })),
    ...asFound('shared', sharedIds).map((one, at) => ({ one, place: position.shared + at })),
  ]
  return placed
    .sort((one, other) => one.place - other.place)
    .slice(0, limit)
    .map(({ one }) => one)
}

/** Summaries and charters of the asked pairs, newest first. */
function sharedIn(rooms: Rooms, { inShared, isShown }: RoomQueries, limit: number): number[] {
  const shown: number[] = []
  let query = inShared
  while (query !== undefined && shown.length < limit) {
    const ids = rooms.sharedRoom.search.newest(query, SHARED_AT_A_TIME)
    shown.push(...ids.filter((id) => isSharedShown(rooms, id, isShown)))
    const last = ids.length < SHARED_AT_A_TIME ? undefined : ids.at(-1)
    query = last === undefined ? undefined : { ...query, range: { ...query.range, to: last - 1 } }
  }
  return shown.slice(0, limit)
}

function isSharedShown({ sharedRoom }: Rooms, id: number, isShown: RoomQueries['isShown']): boolean {
  const objectId = sharedRoom.search.objectOf(id)
  return objectId !== undefined && isShown(objectId)
}

const countIn = (rooms: Rooms, queries: RoomQueries): number =>
  (queries.inPrivate === undefined ? 0 : rooms.privateRoom.search.count(queries.inPrivate)) +
  sharedIn(rooms, queries, COUNT_LIMIT).length

function hitOf(rooms: Rooms, { room, id }: Found, { terms }: RoomQueries): SearchHit[] {
  const hit = room === 'private' ? hitOfPrivate(rooms.privateRoom, id, terms) : hitOfShared(rooms, id, terms)
  return hit === undefined ? [] : [hit]
}

const asFound = (room: Found['room'], ids: readonly number[]): Found[] => ids.map((id) => ({ room, id }))
