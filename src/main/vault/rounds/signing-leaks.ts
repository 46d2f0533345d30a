// The leak check of what is signed or said in answer to a partner: their words before I sign them, mine beside them.
import type { HandOverSubject, RoundComment } from '../../../contract/handover'
import { charterTextOf } from '../../../domain/charter-text'
import { parseSummaryDocument, summaryTextOf } from '../../../domain/summary-document'
import { withMarksOf } from '../../../domain/kept-marks'
import { Refusal } from '../../refusal'
import { levelForbidsSummary } from '../charter/summary-level'
import type { VaultDeps } from '../deps'
import { checkCharter, checkDraft } from '../leak-check/leak-check'
import { parseCharterEdit } from '../rooms/shared/charter-edit'
import type { PaperWords } from '../rooms/shared/paper-words'
import type { ReceivedWords } from '../rooms/shared/received'
import { parseSummaryTitle } from '../rooms/shared/summary-edit'
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

/** Words beside the text go to the partner alone: the two names of the pair are no secret between the two. */
export function saidLeaks(
  deps: Rooms & Pick<VaultDeps, 'pairings'>,
  { subject, pairId, words }: Paper,
  said: { readonly comments: readonly RoundComment[]; readonly note: string },
  offered: PaperWords | undefined,
): boolean {
  // Never the draft: nobody has looked at it when a comment leaves.
  const onTable = offered === undefined ? '' : textOf(offered)
  const quoted = said.comments.map(({ quote }) => quote).filter((quote) => !onTable.includes(quote))
  const text = [said.note, ...said.comments.map((one) => one.words), ...quoted].join('\n')
  if (text.trim() === '') return false
  const pair = deps.vault.privateRoom.pairs.find(pairId)
  const both = [pair?.myName, pair?.partnerName, deps.pairings.of(pairId)?.partner.name]
  return leaksIn(deps, subject.id, asWords(words, text)).some(
    ({ kind, names }) => kind !== 'name' || !names.every((name) => both.includes(name)),
  )
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

const textOf = (words: PaperWords): string =>
  words.kind === 'charter' ? charterTextOf(words.content) : summaryTextOf(words.document)

/** What is said, in the place of the words it is said about. */
function asWords(words: PaperWords, text: string): PaperWords {
  if (words.kind === 'charter') {
    const nothing = { me: '', partner: '' }
    const said = parseCharterEdit<string>({
      ...words.content,
      title: '',
      purpose: text,
      clauses: [],
      expectations: nothing,
    })
    if (!said.ok) throw new Refusal('INVALID_DOCUMENT', { problem: said.error })
    return { ...words, content: said.value }
  }
  const content = text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }))
  const document = parseSummaryDocument({ type: 'doc', content })
  if (!document.ok) throw new Refusal('INVALID_DOCUMENT', { problem: document.error.code })
  return { ...words, title: parseSummaryTitle(''), document: document.value }
}
