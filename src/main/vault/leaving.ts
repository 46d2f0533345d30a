// A summary or a charter that is about to leave, as the export asks for it.
import type { ExportSubject } from '../../contract/shell'
import { Refusal } from '../refusal'
import { levelForbidsSummary } from './charter/summary-level'
import { checkCharter, checkDraft } from './leak-check/leak-check'
import type { OpenVault } from './rooms/open-vault'

export interface Leaving {
  readonly title: string
  readonly revision: number
  /** The whole draft against the private room: looked at when asked. */
  readonly wouldLeak: () => boolean
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
      wouldLeak: () => checkCharter(vault, charter).leaks.length > 0,
      levelForbids: () => false,
    }
  }
  const summary = summaries.find(id)
  if (summary === undefined) throw new Refusal('NOT_FOUND')
  return {
    title: summary.title,
    revision: summary.revision,
    wouldLeak: () => checkDraft(vault, summary).leaks.length > 0,
    levelForbids: () => {
      const pairId = vault.privateRoom.carries.pairOfSummary(id)
      return pairId !== undefined && levelForbidsSummary(vault, pairId, summary)
    },
  }
}
