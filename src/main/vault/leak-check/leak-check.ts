// The leak check: every word about to leave against the whole private room, less what was carried and still is marked.
import type { CharterLeak } from '../../../contract/charter'
import type { ExportSubject } from '../../../contract/shell'
import type { Leak, LeakReport } from '../../../contract/summaries'
import { charterTextOf, fieldAt } from '../../../domain/charter-text'
import { findLeaks, LEAK_RUN_LENGTH, type PrivateSource } from '../../../domain/leak-check'
import { passagesOf, segmentsOutside } from '../../../domain/note-document'
import { wordsBesideText } from '../../../domain/note-mentions'
import { summaryTextOf } from '../../../domain/summary-document'
import { wordsOf } from '../../../domain/words'
import type { PrivateRoom } from '../rooms/private/room'
import type { StoredNote } from '../rooms/private/notes.store'
import type { StoredCharter } from '../rooms/shared/charters.store'
import type { SharedRoom } from '../rooms/shared/room'
import type { StoredSummary } from '../rooms/shared/summaries.store'

export interface LeakCheckDeps {
  readonly privateRoom: Pick<PrivateRoom, 'notes' | 'carries' | 'charters' | 'pairs' | 'looseWords'>
  readonly sharedRoom: Pick<SharedRoom, 'summaries' | 'charters'>
}

type Where = Leak['source']

/** The saved draft, title and body. */
export function checkDraft(deps: LeakCheckDeps, summary: StoredSummary): LeakReport {
  const sources = privateSources(deps, { kind: 'summary', id: summary.id })
  const inTitle = findLeaks(summary.title, sources)
  const inBody = findLeaks(summaryTextOf(summary.document), sources)
  return {
    leaks: [
      ...inTitle.map(({ where, ...leak }): Leak => ({ ...leak, where: 'title', source: where })),
      ...inBody.map(({ where, ...leak }): Leak => ({ ...leak, where: 'body', source: where })),
    ],
    notesChecked: sources.filter((source) => source.where.kind === 'note').length,
    runLength: LEAK_RUN_LENGTH,
    revision: summary.revision,
  }
}

export interface CharterReport {
  readonly leaks: CharterLeak[]
  readonly notesChecked: number
  readonly runLength: number
  readonly revision: number
}

/** The saved charter, every part of it. */
export function checkCharter(deps: LeakCheckDeps, { id, content, revision }: StoredCharter): CharterReport {
  const sources = privateSources(deps, { kind: 'charter', id })
  const leaks = findLeaks(charterTextOf(content), sources)
  return {
    leaks: leaks.map(({ from, quote, where }) => ({ quote, field: fieldAt(content, from), source: where })),
    notesChecked: sources.filter((source) => source.where.kind === 'note').length,
    runLength: LEAK_RUN_LENGTH,
    revision,
  }
}

/** The finished text as it would leave: true if private words stand in it. Of no subject: nothing was carried. */
export function textLeaks(deps: LeakCheckDeps, subject: ExportSubject | null, finished: string): boolean {
  // A short title or file name is asked about while it is typed: not every note is read for it.
  if (wordsOf(finished, 'split').length < LEAK_RUN_LENGTH) return false
  return findLeaks(finished, privateSources(deps, subject)).length > 0
}

/** Passages of a summary whose words still stand marked in their note, unchanged. */
export function stillMarkedCarries(deps: LeakCheckDeps, summaryId: string): Set<string> {
  const copies = new Map(
    deps.sharedRoom.summaries.carried(summaryId).map((copy) => [copy.carryId, copy.words]),
  )
  const carries = deps.privateRoom.carries.ofSummary(summaryId)
  const marked = carries.filter(({ id, noteId, passageId }) => {
    const note = deps.privateRoom.notes.find(noteId)
    if (note === undefined) return false
    const text: string | undefined = passagesOf(note.document).find(
      (passage) => passage.passageId === passageId,
    )?.text
    return text !== undefined && text === copies.get(id)
  })
  return new Set(marked.map((carry) => carry.id))
}

/** Everything private, less what was knowingly carried into the subject. */
function privateSources(deps: LeakCheckDeps, subject: ExportSubject | null): PrivateSource<Where>[] {
  const carriedIn = carriedPassages(deps, subject?.kind === 'summary' ? subject.id : null)
  const carriedLines = subject?.kind === 'charter' ? linesCarriedInto(deps, subject.id) : new Set<string>()
  const notes = [...deps.privateRoom.notes.each()].map((note) => sourceOfNote(note, carriedIn(note.noteId)))
  const pairs = deps.privateRoom.pairs.objectives().map(({ partnerName, objective }) => ({
    where: { kind: 'pair' as const, partnerName },
    segments: segmentsWithout(objective, carriedLines),
  }))
  const loose = deps.privateRoom.looseWords.every().map(({ kind: what, name, words }) => ({
    where: { kind: 'loose' as const, what, name },
    segments: segmentsWithout(words, carriedLines),
  }))
  return [...notes, ...pairs, ...loose]
}

/** By note: an id that was pasted into another note hides nothing there. */
function carriedPassages(
  deps: LeakCheckDeps,
  summaryId: string | null,
): (noteId: string) => ReadonlySet<string> {
  if (summaryId === null) return () => new Set()
  const marked = stillMarkedCarries(deps, summaryId)
  const carries = deps.privateRoom.carries.ofSummary(summaryId).filter((carry) => marked.has(carry.id))
  return (noteId) =>
    new Set(carries.filter((carry) => carry.noteId === noteId).map((carry) => carry.passageId))
}

/** Of the parts that arrived: the private lines that went into them, as they were then. */
function linesCarriedInto({ privateRoom, sharedRoom }: LeakCheckDeps, charterId: string): Set<string> {
  const arrived = new Set<string>(sharedRoom.charters.find(charterId)?.carriedParts)
  const sources = privateRoom.charters
    .parts(charterId)
    .filter(({ part }) => arrived.has(part))
    .flatMap((part) => part.sources)
  return new Set(
    sources.flatMap((source) => source.split('\n').map((line) => line.trim())).filter((line) => line !== ''),
  )
}

/** What stands between carried lines: a run never crosses one. */
function segmentsWithout(words: string, carriedLines: ReadonlySet<string>): string[] {
  const segments: string[][] = [[]]
  for (const line of words.split('\n')) {
    if (carriedLines.has(line.trim())) segments.push([])
    else segments.at(-1)?.push(line)
  }
  return segments.map((lines) => lines.join('\n'))
}

function sourceOfNote(note: StoredNote, carriedIds: ReadonlySet<string>): PrivateSource<Where> {
  const { sessionId, sessionTitle, heldOn, document } = note
  return {
    where: { kind: 'note', sessionId, sessionTitle, heldOn },
    segments: [sessionTitle, ...segmentsOutside(document, carriedIds), ...wordsBesideText(document)],
  }
}
