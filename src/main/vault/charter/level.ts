// What the charter of a pair lets others see. Invariant: only what was frozen counts, never a draft.
import { type DisclosureLevel } from '../../../domain/disclosure-level'
import type { OpenVault } from '../rooms/open-vault'

interface Rooms {
  readonly privateRoom: Pick<OpenVault['privateRoom'], 'charters'>
  readonly sharedRoom: Pick<OpenVault['sharedRoom'], 'charters' | 'charterVersions'>
}

/** Of the newest charter that was ever ready; null: there is none, or it lies in the trash. */
export function levelOf({ privateRoom, sharedRoom }: Rooms, pairId: string): DisclosureLevel | null {
  for (const charterId of privateRoom.charters.of(pairId)) {
    if (sharedRoom.charters.line(charterId) === undefined) continue
    const version = sharedRoom.charterVersions.newest(charterId)
    if (version !== undefined) return version.content.disclosureLevel
  }
  return null
}
