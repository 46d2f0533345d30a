// What was knowingly carried into a summary or a charter, and still is: the leak check does not hold it against them.
import type { ExportSubject } from '../../../contract/shell'
import { passagesOf } from '../../../domain/note-document'
import type { PrivateRoom } from '../rooms/private/room'
import type { SharedRoom } from '../rooms/shared/room'

export interface LeakCheckDeps {
  readonly privateRoom: Pick<
    PrivateRoom,
    | 'notes'
    | 'sessions'
    | 'carries'
    | 'factCarries'
    | 'charters'
    | 'pairs'
    | 'looseWords'
    | 'sketches'
    | 'keptNames'
    | 'leakOverrides'
    | 'pairings'
  >
  readonly sharedRoom: Pick<
    SharedRoom,
    'summaries' | 'facts' | 'charters' | 'charterVersions' | 'pairings' | 'rounds' | 'agreements'
  >
}

/** Passages of a summary whose words still stand marked in their note, unchanged. */
export function stillMarkedCarries(
  { privateRoom, sharedRoom }: LeakCheckDeps,
  summaryId: string,
): Set<string> {
  const copies = new Map(sharedRoom.summaries.carried(summaryId).map((copy) => [copy.carryId, copy.words]))
  const marked = privateRoom.carries.ofSummary(summaryId).filter(({ id, noteId, passageId }) => {
    const note = privateRoom.notes.find(noteId)
    if (note === undefined) return false
    const text: string | undefined = passagesOf(note.document).find(
      (passage) => passage.passageId === passageId,
    )?.text
    return text !== undefined && text === copies.get(id)
  })
  return new Set(marked.map((carry) => carry.id))
}

/** By note: an id that was pasted into another note hides nothing there. */
export function carriedPassages(
  deps: LeakCheckDeps,
  summaryId: string | null,
): (noteId: string) => ReadonlySet<string> {
  if (summaryId === null) return () => new Set()
  const marked = stillMarkedCarries(deps, summaryId)
  const carries = deps.privateRoom.carries.ofSummary(summaryId).filter((carry) => marked.has(carry.id))
  return (noteId) =>
    new Set(carries.filter((carry) => carry.noteId === noteId).map((carry) => carry.passageId))
}

/** Of what arrived in a charter or a summary beside passages: the private lines that went into it, as they were then. */
export function carriedLines(deps: LeakCheckDeps, subject: ExportSubject | null): Set<string> {
  if (subject === null) return new Set()
  const sources =
    subject.kind === 'charter' ? sourcesInto(deps, subject.id) : sourcesOfFacts(deps, subject.id)
  const lines = sources.flatMap((source) => source.split('\n'))
  return new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))
}

/** Shared words in which names and numbers stand on purpose: what was carried. */
export function carriedTexts(deps: LeakCheckDeps, subject: ExportSubject | null): string[] {
  if (subject === null) return []
  if (subject.kind === 'charter') return sourcesInto(deps, subject.id)
  const { sharedRoom } = deps
  const marked = stillMarkedCarries(deps, subject.id)
  const copies = sharedRoom.summaries.carried(subject.id).filter(({ carryId }) => marked.has(carryId))
  // The purpose may be in the partner’s words; what of it stands there on purpose the ready charter says.
  const facts = sharedRoom.facts.of(subject.id).filter(({ kind }) => kind !== 'purpose')
  return [...copies, ...facts].map(({ words }) => words)
}

/** The names that stand on it, carried on purpose. */
export function carriedNames({ sharedRoom }: LeakCheckDeps, subject: ExportSubject | null): string[] {
  if (subject === null) return []
  const names =
    subject.kind === 'charter'
      ? sharedRoom.charters.find(subject.id)?.names
      : sharedRoom.summaries.find(subject.id)?.names
  return names === null || names === undefined ? [] : [names.me, names.partner]
}

function sourcesInto({ privateRoom, sharedRoom }: LeakCheckDeps, charterId: string): string[] {
  const arrived = new Set<string>(sharedRoom.charters.find(charterId)?.carriedParts)
  return privateRoom.charters
    .parts(charterId)
    .filter(({ part }) => arrived.has(part))
    .flatMap((part) => part.sources)
}

function sourcesOfFacts({ privateRoom, sharedRoom }: LeakCheckDeps, summaryId: string): string[] {
  const arrived = new Set(sharedRoom.facts.of(summaryId).map(({ carryId }) => carryId))
  return privateRoom.factCarries
    .of(summaryId)
    .filter(({ id }) => arrived.has(id))
    .flatMap(({ sources }) => sources)
}
