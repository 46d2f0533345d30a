// The summary or charter that rounds are about: as it stands in the draft, and how other words get into it.
// Invariant: words of mine that are nowhere else are put aside before others take their place.
import type { HandOverSubject } from '../../../contract/handover'
import { isEmptySummary } from '../../../domain/agreed-summary'
import { hindrancesOf } from '../../../domain/charter'
import { withMarksOf } from '../../../domain/kept-marks'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { revisionOrRefusal } from '../revision'
import type { CharterWords, PaperWords } from '../rooms/shared/paper-words'

export interface Paper {
  readonly subject: HandOverSubject
  readonly pairId: string
  readonly title: string
  readonly revision: number
  readonly words: PaperWords
  readonly isEmpty: boolean
  /** A charter is handed over as its last version says; a summary is always ready. */
  readonly isReady: boolean
}

type Rooms = Pick<VaultDeps, 'vault'>

/** Throws NOT_FOUND, also for what lies in the trash. */
export function paperOf(deps: Rooms, subject: HandOverSubject): Paper {
  const paper = findPaper(deps, subject)
  if (paper === undefined) throw new Refusal('NOT_FOUND')
  return paper
}

export function findPaper({ vault }: Rooms, subject: HandOverSubject): Paper | undefined {
  const { privateRoom, sharedRoom } = vault
  const { carries, charters, pairs } = privateRoom
  const pairId = subject.kind === 'summary' ? carries.pairOfSummary(subject.id) : charters.pairOf(subject.id)
  if (pairId === undefined || pairs.find(pairId) === undefined) return undefined
  if (subject.kind === 'charter') {
    const charter = sharedRoom.charters.find(subject.id)
    return charter && { subject, pairId, ...charterPaper(charter) }
  }
  const summary = sharedRoom.summaries.find(subject.id)
  if (summary === undefined) return undefined
  const { title, names, document, revision } = summary
  const words = { kind: 'summary', title, names, document } as const
  return { subject, pairId, title, revision, words, isEmpty: isEmptySummary(document), isReady: true }
}

function charterPaper({ content, names, revision, isReady }: StoredCharter) {
  const { title } = content
  const isWhole = names !== null && hindrancesOf(content, names, null).length === 0
  const words: CharterWords = { kind: 'charter', names, content }
  return { title, revision, words, isEmpty: false, isReady: isReady && isWhole }
}

type StoredCharter = NonNullable<ReturnType<VaultDeps['vault']['sharedRoom']['charters']['find']>>

/** The private note of which pair it is; without its words it means nothing. */
export function noteSubject(
  { vault }: Rooms,
  { kind, id }: HandOverSubject,
  pairId: string,
  at: string,
): void {
  const { carries, charters } = vault.privateRoom
  if (kind === 'summary' && carries.pairOfSummary(id) === undefined) carries.addSummary(id, pairId)
  if (kind === 'charter' && charters.pairOf(id) === undefined) charters.add(id, pairId, at)
}

/** As the words of the draft, which is begun if there is none. */
export function putWords({ vault }: Rooms, id: string, words: PaperWords, at: string): void {
  const { summaries, charters } = vault.sharedRoom
  if (words.kind === 'charter') {
    const { names, content } = words
    const before = charters.find(id)
    if (before === undefined) return charters.add({ id, names, content, carriedParts: [], at })
    const { revision: baseRevision, carriedParts: parts } = before
    revisionOrRefusal(
      charters.revise({ charterId: id, baseRevision, content, carried: { names, parts }, at }),
    )
    return
  }
  const { title, names, document } = words
  const before = summaries.find(id)
  if (before === undefined) return summaries.add({ id, title, names, document, at })
  const marked = withMarksOf(before.document, document)
  const edit = { summaryId: id, baseRevision: before.revision, title, document: marked, at }
  revisionOrRefusal(summaries.revise(edit))
  summaries.rename(id, names)
}

export function keepWords(
  { vault, newId }: Pick<VaultDeps, 'vault' | 'newId'>,
  { subject, words }: Paper,
  keptAt: string,
): void {
  vault.sharedRoom.keptWords.keep({ id: newId(), documentId: subject.id, keptAt, words })
}
