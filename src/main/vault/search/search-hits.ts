// What is shown of an entry: its title and a snippet with the hits told apart, and where it leads.
import type { SearchHit, SearchTarget } from '../../../contract/search'
import type { SearchTerm } from '../../../domain/search-match'
import { markedParts, snippetOf } from '../../../domain/search-snippet'
import type { OpenVault } from '../rooms/open-vault'
import { pairOfShared } from './room-queries'

type PrivateRoom = OpenVault['privateRoom']
type PrivateEntry = NonNullable<ReturnType<PrivateRoom['search']['entry']>>

export function hitOfPrivate(
  room: PrivateRoom,
  id: number,
  terms: readonly SearchTerm[],
): SearchHit | undefined {
  const entry = room.search.entry(id)
  const target = entry && targetOf(room, entry)
  return target === undefined || entry === undefined ? undefined : shown(entry, target, terms)
}

export function hitOfShared(
  { privateRoom, sharedRoom }: Pick<OpenVault, 'privateRoom' | 'sharedRoom'>,
  id: number,
  terms: readonly SearchTerm[],
): SearchHit | undefined {
  const entry = sharedRoom.search.entry(id)
  const pairId = entry && pairOfShared(privateRoom, entry.objectId)
  if (entry === undefined || pairId === undefined) return undefined
  const { kind, objectId, status } = entry
  const target: SearchTarget =
    kind === 'charter' ? { kind, pairId, charterId: objectId } : { kind, pairId, summaryId: objectId, status }
  return shown(entry, target, terms)
}

const shown = (
  { title, words, dated }: { title: string; words: string; dated: string },
  target: SearchTarget,
  terms: readonly SearchTerm[],
): SearchHit => ({
  target,
  title: markedParts(title, terms),
  dated: dated.slice(0, 16),
  snippet: snippetOf(words, terms),
})

/** Undefined: the row says less than its kind needs, which no entry made by the store does. */
function targetOf({ search }: PrivateRoom, entry: PrivateEntry): SearchTarget | undefined {
  const { kind, objectId, pairId, sessionId, part } = entry
  switch (kind) {
    case 'note':
      if (pairId === null || sessionId === null || part === null) return undefined
      return { kind, pairId, sessionId, noteId: objectId, part }
    case 'session':
      return pairId === null ? undefined : { kind, pairId, sessionId: objectId }
    case 'goal':
      return pairId === null ? undefined : { kind, pairId, goalId: objectId }
    case 'card':
      return pairId === null ? undefined : { kind, pairId, cardId: objectId }
    case 'review':
      return pairId === null ? undefined : { kind, pairId, roundId: objectId }
    case 'candidate':
      return { kind, candidateId: objectId }
    case 'person':
      return { kind, personId: objectId }
    case 'tag':
      return { kind, tagId: objectId }
    case 'pair':
      return { kind, pairId: objectId }
    case 'attachment':
      return { kind, attachmentId: objectId, note: search.placeOfAttachment(objectId) ?? null }
  }
}
