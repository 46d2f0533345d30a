// Where a page of hits ended, in both rooms, as the page hands it back.
import type { SearchMode } from '../../../domain/search-query'

/** Where an entry is read from. */
export interface Found {
  readonly room: 'private' | 'shared'
  readonly id: number
}

/** What was answered before: the last ids (newest first; 0: none yet), or how many (ranked). */
export type Position = Readonly<Record<Found['room'], number>>

/** `n.<private>.<shared>` of newest first, `r.…` of ranked. One of the other mode begins anew. */
export function positionOf(after: string | null, mode: SearchMode): Position {
  const [order, inPrivate, inShared] = (after ?? '').split('.')
  if (order !== orderOf(mode)) return { private: 0, shared: 0 }
  return { private: Number(inPrivate), shared: Number(inShared) }
}

export function cursorAfter(shown: readonly Found[], before: Position, mode: SearchMode): string {
  const after = (room: Found['room']): number => {
    const ofRoom = shown.filter((one) => one.room === room)
    return mode === 'ranked' ? before[room] + ofRoom.length : (ofRoom.at(-1)?.id ?? before[room])
  }
  return `${orderOf(mode)}.${after('private')}.${after('shared')}`
}

const orderOf = (mode: SearchMode): string => (mode === 'ranked' ? 'r' : 'n')
