// What the charter of a pair lets others see. Invariant: only what was frozen counts, never a draft.
import type { CharterContent } from '../../../domain/charter'
import { type DisclosureLevel } from '../../../domain/disclosure-level'
import type { OpenVault } from '../rooms/open-vault'

interface Rooms {
  readonly privateRoom: Pick<OpenVault['privateRoom'], 'charters'>
  readonly sharedRoom: Pick<OpenVault['sharedRoom'], 'charters' | 'charterVersions'>
}

export interface ReadyCharter {
  readonly charterId: string
  readonly content: CharterContent
}

/** The newest one that was ever ready, as its last version says; undefined: there is none, or it lies in the trash. */
export function readyCharterOf({ privateRoom, sharedRoom }: Rooms, pairId: string): ReadyCharter | undefined {
  for (const charterId of privateRoom.charters.of(pairId)) {
    if (sharedRoom.charters.line(charterId) === undefined) continue
    const version = sharedRoom.charterVersions.newest(charterId)
    if (version !== undefined) return { charterId, content: version.content }
  }
  return undefined
}

/** Null: no charter was ever ready. */
export const levelOf = (rooms: Rooms, pairId: string): DisclosureLevel | null =>
  readyCharterOf(rooms, pairId)?.content.disclosureLevel ?? null
