// The leak check: every word about to leave against the whole private room, less what was carried and still is marked.
import type { Leak, LeakReport } from '../../../contract/summaries'
import { findLeaks, LEAK_RUN_LENGTH, type PrivateSource } from '../../../domain/leak-check'
import { passagesOf, segmentsOutside } from '../../../domain/note-document'
import { wordsBesideText } from '../../../domain/note-mentions'
import { summaryTextOf } from '../../../domain/summary-document'
import type { PrivateRoom } from '../rooms/private/room'
import type { StoredNote } from '../rooms/private/notes.store'
import type { SharedRoom } from '../rooms/shared/room'
import type { StoredSummary } from '../rooms/shared/summaries.store'

export interface LeakCheckDeps {
  readonly privateRoom: Pick<PrivateRoom, 'notes' | 'carries' | 'pairs' | 'looseWords'>
  readonly sharedRoom: Pick<SharedRoom, 'summaries'>
}

type Where = Leak['source']

/** The saved draft, title and body. */
export function checkDraft(deps: LeakCheckDeps, summary: StoredSummary): LeakReport {
  const sources = privateSources(deps, summary.id)
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

/** The finished text as it would leave: true if private words stand in it. */
export function textLeaks(deps: LeakCheckDeps, summaryId: string, finished: string): boolean {
  return findLeaks(finished, privateSources(deps, summaryId)).length > 0
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

function privateSources(deps: LeakCheckDeps, summaryId: string): PrivateSource<Where>[] {
  const marked = stillMarkedCarries(deps, summaryId)
  const carries = deps.privateRoom.carries.ofSummary(summaryId).filter((carry) => marked.has(carry.id))
  // By note: an id that was pasted into another note hides nothing there.
  const carriedIn = (noteId: string) =>
    new Set(carries.filter((carry) => carry.noteId === noteId).map((carry) => carry.passageId))
  const notes = [...deps.privateRoom.notes.each()].map((note) => sourceOfNote(note, carriedIn(note.noteId)))
  const pairs = deps.privateRoom.pairs.objectives().map(({ partnerName, objective }) => ({
    where: { kind: 'pair' as const, partnerName },
    segments: [objective],
  }))
  const loose = deps.privateRoom.looseWords.every().map(({ kind: what, name, words }) => ({
    where: { kind: 'loose' as const, what, name },
    segments: [words],
  }))
  return [...notes, ...pairs, ...loose]
}

function sourceOfNote(note: StoredNote, carriedIds: ReadonlySet<string>): PrivateSource<Where> {
  const { sessionId, sessionTitle, heldOn, document } = note
  return {
    where: { kind: 'note', sessionId, sessionTitle, heldOn },
    segments: [sessionTitle, ...segmentsOutside(document, carriedIds), ...wordsBesideText(document)],
  }
}
