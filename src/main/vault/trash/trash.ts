// The trash of the whole vault: what was put away in both rooms, for 30 days.
import { TRASH_DAYS, type Trashed, type TrashKind } from '../../../contract/trash'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import type { PairHoldings } from '../rooms/private/trash.store'
import { isPrivate, type SharedKind } from '../rooms/private/trash-rows'
import { pairOfShared } from '../search/room-queries'

const DAY_MS = 86_400_000

export interface Trash {
  /** Newest first. */
  list(): Trashed[]
  /** Throws NOT_FOUND. */
  put(kind: TrashKind, id: string): void
  /** Throws NOT_FOUND, or PAIR_IN_TRASH. */
  restore(kind: TrashKind, id: string): void
  /** What hangs on a pair. */
  withPair(pairId: string): PairHoldings & { readonly summaryCount: number }
}

export function trashOf({ vault, now }: Pick<VaultDeps, 'vault' | 'now'>): Trash {
  const { privateRoom, sharedRoom } = vault
  const { carries, pairs } = privateRoom

  const shared = (): Omit<Trashed, 'goesAt'>[] => {
    const going = new Set(privateRoom.trash.going().map(({ id }) => id))
    return sharedRoom.trash
      .list()
      .filter(({ id }) => !going.has(id))
      .map(({ kind, id, title, trashedAt }) => {
        const pairId = pairOfShared(privateRoom, id)
        const partnerName = pairId === undefined ? null : (pairs.partnerName(pairId) ?? null)
        return { kind, id, name: title, partnerName, heldOn: null, trashedAt }
      })
  }

  return {
    list: () =>
      [...privateRoom.trash.list(), ...shared()]
        .sort((one, other) => (one.trashedAt < other.trashedAt ? 1 : -1))
        .map((thing) => ({ ...thing, goesAt: goesAt(thing.trashedAt) })),
    put: (kind, id) => {
      const at = now().toISOString()
      const isPut = isPrivate(kind) ? privateRoom.trash.put(kind, id, at) : sharedRoom.trash.put(kind, id, at)
      if (!isPut) throw new Refusal('NOT_FOUND')
    },
    restore: (kind, id) => {
      if (!isPrivate(kind)) return restoreShared(vault, kind, id)
      const outcome = privateRoom.trash.restore(kind, id)
      if (outcome === 'pairInTrash') throw new Refusal('PAIR_IN_TRASH')
      if (outcome === 'notInTrash') throw new Refusal('NOT_FOUND')
    },
    withPair: (pairId) => {
      const inTrash = new Set(sharedRoom.trash.list().map(({ id }) => id))
      const isThere = (id: string) => inTrash.has(id) || sharedRoom.summaries.find(id) !== undefined
      const summaryCount = carries.summariesOf(pairId).filter(isThere).length
      return { ...privateRoom.trash.holdingsOf(pairId), summaryCount }
    },
  }
}

function restoreShared({ privateRoom, sharedRoom }: VaultDeps['vault'], kind: SharedKind, id: string): void {
  const pairId = pairOfShared(privateRoom, id)
  if (pairId === undefined || privateRoom.trash.going().some((thing) => thing.id === id))
    throw new Refusal('NOT_FOUND')
  if (privateRoom.pairs.find(pairId) === undefined) throw new Refusal('PAIR_IN_TRASH')
  if (!sharedRoom.trash.restore(kind, id)) throw new Refusal('NOT_FOUND')
}

const goesAt = (trashedAt: string): string =>
  new Date(Date.parse(trashedAt) + TRASH_DAYS * DAY_MS).toISOString()
