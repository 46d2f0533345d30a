// Whether a summary shows more than the charter of its pair lets others see: one rule for each way out.
import { allowsSummary } from '../../../domain/disclosure-level'
import { levelNeededBy, type CarriedThing } from '../../../domain/summary-level'
import type { OpenVault } from '../rooms/open-vault'
import type { StoredSummary } from '../rooms/shared/summaries.store'
import { sectionTitles } from '../summary-offers/words'
import { levelOf } from './level'

interface Rooms {
  readonly privateRoom: Pick<OpenVault['privateRoom'], 'charters'>
  readonly sharedRoom: Pick<
    OpenVault['sharedRoom'],
    'charters' | 'charterVersions' | 'agreements' | 'summaries' | 'facts'
  >
}

export function levelForbidsSummary(
  rooms: Rooms,
  pairId: string,
  summary: Pick<StoredSummary, 'id' | 'title' | 'document'>,
): boolean {
  const needed = levelNeededBy(summary, thingsIn(rooms.sharedRoom, summary.id), sectionTitles)
  return !allowsSummary(levelOf(rooms, pairId), needed)
}

const thingsIn = ({ summaries, facts }: Rooms['sharedRoom'], summaryId: string): CarriedThing[] => [
  ...summaries.carried(summaryId).map(({ carryId, words }) => ({ carryId, words, kind: 'passage' as const })),
  ...facts.of(summaryId),
]
