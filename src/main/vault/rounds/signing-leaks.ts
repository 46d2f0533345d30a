// The leak check and the level of a partner’s words before I sign them: by my signature I say that they may be shown.
import type { HandOverSubject } from '../../../contract/handover'
import { withMarksOf } from '../../../domain/kept-marks'
import { Refusal } from '../../refusal'
import { levelForbidsSummary } from '../charter/summary-level'
import type { VaultDeps } from '../deps'
import { checkCharter, checkDraft } from '../leak-check/leak-check'
import type { PaperWords } from '../rooms/shared/paper-words'
import type { ReceivedWords } from '../rooms/shared/received'
import type { Paper } from './papers'

type Rooms = Pick<VaultDeps, 'vault'>

/** My signature says that these may be shown. */
export const offeredLeaks = (deps: Rooms, { id }: HandOverSubject, words: ReceivedWords): boolean =>
  leaksIn(deps, id, words).length > 0

/** My signature says so of these words, whatever stands in the draft by now. */
export function offeredIsForbidden(
  { vault }: Rooms,
  { subject, pairId, words: draft }: Paper,
  words: ReceivedWords,
): boolean {
  if (words.kind !== 'summary' || draft.kind !== 'summary') return false
  const document = withMarksOf(draft.document, words.document)
  return levelForbidsSummary(vault, pairId, { id: subject.id, title: words.title, document })
}

function leaksIn({ vault }: Rooms, id: string, words: PaperWords) {
  if (words.kind === 'charter') {
    const charter = vault.sharedRoom.charters.find(id)
    if (charter === undefined) throw new Refusal('NOT_FOUND')
    return checkCharter(vault, { ...charter, content: words.content }).leaks
  }
  const summary = vault.sharedRoom.summaries.find(id)
  if (summary === undefined) throw new Refusal('NOT_FOUND')
  const { title, document } = words
  return checkDraft(vault, { ...summary, title, document }).leaks
}
