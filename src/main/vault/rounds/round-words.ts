// Words of a round, or words that were put aside, as the page reads them; and those, how they come back.
import type { HandOverSubject, KeptWords, RoundWords } from '../../../contract/handover'
import { pathTo } from '../../../domain/rounds/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import type { PaperWords } from '../rooms/shared/paper-words'
import { refuseLocked } from './locked'
import { keepWords, paperOf, putWords } from './papers'
import { standingOf, wordsOf } from './standing'

type Rooms = Pick<VaultDeps, 'vault'>

/** Of a comment those it is about. Throws NOT_FOUND. */
export function wordsOfRound(deps: Rooms, subject: HandOverSubject, roundId: string): RoundWords {
  const standing = standingOf(deps, paperOf(deps, subject))
  if (!standing.rounds.has(roundId)) throw new Refusal('NOT_FOUND')
  const path = pathTo(standing.state.rounds, roundId)
  const offer = path.findLast(({ act }) => act === 'propose' || act === 'counter')
  const stored = standing.rounds.get(offer?.id ?? '')
  if (stored === undefined) throw new Refusal('NOT_FOUND')
  return shownWords(wordsOf(subject, standing.subjectId, stored).words)
}

export const keptOf = ({ vault }: Rooms, { id: documentId }: HandOverSubject): KeptWords[] =>
  vault.sharedRoom.keptWords
    .of(documentId)
    .map(({ id, keptAt, words }) => ({ id, keptAt, words: shownWords(words) }))

/** What stands in the draft is put aside in turn. The new revision. */
export function bringBack(
  deps: Pick<VaultDeps, 'vault' | 'newId' | 'now'>,
  subject: HandOverSubject,
  keptId: string,
  baseRevision: number,
): number {
  const paper = paperOf(deps, subject)
  const { keptWords, inOne, agreements } = deps.vault.sharedRoom
  refuseLocked(agreements.statusOf(subject))
  if (paper.revision !== baseRevision)
    throw new Refusal('STALE_REVISION', { currentRevision: paper.revision })
  const kept = keptWords.of(subject.id).find(({ id }) => id === keptId)
  if (kept === undefined) throw new Refusal('NOT_FOUND')
  const at = deps.now().toISOString()
  inOne(() => {
    keepWords(deps, paper, at)
    putWords(deps, subject.id, kept.words, at)
  })
  return paperOf(deps, subject).revision
}

/** Lists of the contract may be written to, those of the vault may not. */
function shownWords(words: PaperWords): RoundWords {
  if (words.kind === 'summary') {
    const { kind, title, names, document } = words
    return { kind, title, names: names && { ...names }, document: { ...document } }
  }
  const { kind, names, content } = words
  const { clauses, expectations } = content
  return {
    kind,
    names: names && { ...names },
    content: {
      ...content,
      clauses: clauses.map((clause) => ({ ...clause })),
      expectations: { ...expectations },
    },
  }
}
