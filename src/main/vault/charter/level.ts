// What the charter of a pair lets others see. Invariant: only what was frozen counts, never a draft; and it is never more
// than what both signed last.
import type { CharterContent } from '../../../domain/charter'
import { DISCLOSURE_LEVELS, type DisclosureLevel } from '../../../domain/disclosure-level'
import { parseRecord } from '../../../signed/agreed-record'
import type { OpenVault } from '../rooms/open-vault'

interface Rooms {
  readonly privateRoom: Pick<OpenVault['privateRoom'], 'charters'>
  readonly sharedRoom: Pick<OpenVault['sharedRoom'], 'charters' | 'charterVersions' | 'agreements'>
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

/** Null: no charter was ever ready. A next version counts at once where it is stricter, and where it is not, once both signed. */
export function levelOf(rooms: Rooms, pairId: string): DisclosureLevel | null {
  const ready = readyCharterOf(rooms, pairId)
  if (ready === undefined) return null
  const { disclosureLevel } = ready.content
  const signed = signedLevelOf(rooms, ready.charterId)
  return signed === undefined || signed > disclosureLevel ? disclosureLevel : signed
}

/** Undefined: nothing that both signed stands. */
function signedLevelOf({ sharedRoom }: Rooms, charterId: string): DisclosureLevel | undefined {
  const agreed = sharedRoom.agreements
    .all({ kind: 'charter', id: charterId })
    .find(({ status }) => status === 'agreed')
  if (agreed?.record == null) return undefined
  const record = parseRecord(agreed.record)
  if (!record.ok) throw new Error('a kept record cannot be read')
  const words: unknown = JSON.parse(record.value.content)
  if (typeof words !== 'object' || words === null || !('disclosureLevel' in words)) return undefined
  return DISCLOSURE_LEVELS.find((level) => level === words.disclosureLevel)
}
