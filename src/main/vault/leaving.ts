// A summary or a charter that is about to leave, as the export asks for it.
import type { CharterReport } from '../../contract/charter'
import type { ExportSubject } from '../../contract/shell'
import type { LeakReport } from '../../contract/summaries'
import { Refusal } from '../refusal'
import { levelForbidsSummary } from './charter/summary-level'
import { checkCharter, checkDraft } from './leak-check/leak-check'
import type { OpenVault } from './rooms/open-vault'

export interface Leaving {
  readonly title: string
  readonly revision: number
  /** The whole draft against the private room, looked at when asked: to everybody, and to the partner alone, who has their own words. */
  readonly wouldLeak: () => boolean
  readonly wouldLeakToPartner: () => boolean
  /** It holds more than the charter of its pair lets others see. */
  readonly levelForbids: () => boolean
}

/** Throws NOT_FOUND. */
export function leavingOf(vault: OpenVault, { kind, id }: ExportSubject): Leaving {
  const { charters, summaries } = vault.sharedRoom
  if (kind === 'charter') {
    const charter = charters.find(id)
    if (charter === undefined) throw new Refusal('NOT_FOUND')
    return {
      title: charter.content.title,
      revision: charter.revision,
      wouldLeak: () => leaksToAnybody(checkCharter(vault, charter)),
      wouldLeakToPartner: () => checkCharter(vault, charter).leaks.length > 0,
      levelForbids: () => false,
    }
  }
  const summary = summaries.find(id)
  if (summary === undefined) throw new Refusal('NOT_FOUND')
  return {
    title: summary.title,
    revision: summary.revision,
    wouldLeak: () => leaksToAnybody(checkDraft(vault, summary)),
    wouldLeakToPartner: () => checkDraft(vault, summary).leaks.length > 0,
    levelForbids: () => {
      const pairId = vault.privateRoom.carries.pairOfSummary(id)
      return pairId !== undefined && levelForbidsSummary(vault, pairId, summary)
    },
  }
}

const leaksToAnybody = ({ leaks, theirs }: Pick<LeakReport | CharterReport, 'leaks' | 'theirs'>): boolean =>
  leaks.length + theirs.length > 0
