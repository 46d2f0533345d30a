// The private words that a text may hold: of the sessions whose sketches match, and of everything that is no session.
// Invariant: what was knowingly carried is left out; a session that changed since its sketch was made gets a new one first.
import type { LeakSource } from '../../../contract/leaks'
import type { ExportSubject } from '../../../contract/shell'
import { sketchFilter, type SketchFilter } from '../../../domain/leak-check/sketch-filter'
import type { PrivateSource } from '../../../domain/leak-check/verbatim'
import { segmentsOutside } from '../../../domain/note-document'
import { wordsBesideText } from '../../../domain/note-mentions'
import type { StoredNote } from '../rooms/private/notes.store'
import { carriedLines, carriedPassages, type LeakCheckDeps } from './carried'
import { sketchOfLoose } from './loose-sketches'

export interface PrivateWords {
  readonly sources: PrivateSource<LeakSource>[]
  /** Notes that have words, whether they were read or only their sketch. */
  readonly noteCount: number
}

const SESSIONS_A_SLICE = 400
const SKETCHES_A_SLICE = 32
const PARTS = ['prep', 'note', 'reflection'] as const

/** Yields between slices: whoever has time may serve others meanwhile. */
export function* privateWordsFor(
  deps: LeakCheckDeps,
  subject: ExportSubject | null,
  texts: readonly string[],
): Generator<void, PrivateWords> {
  const { sketches } = deps.privateRoom
  const filter = sketchFilter(texts)
  while (sketches.settle(SKETCHES_A_SLICE)) yield
  const matching: string[] = []
  let noteCount = 0
  for (let after = 0; ;) {
    const page = sketches.page(after, SESSIONS_A_SLICE)
    for (const { sessionId, noteCount: count, marks } of page) {
      noteCount += count
      if (filter(marks)) matching.push(sessionId)
    }
    after = page.at(-1)?.id ?? after
    if (page.length < SESSIONS_A_SLICE) break
    yield
  }
  const carriedIn = carriedPassages(deps, subject?.kind === 'summary' ? subject.id : null)
  const lines = carriedLines(deps, subject)
  const sources: PrivateSource<LeakSource>[] = []
  for (const [at, sessionId] of matching.entries()) {
    sources.push(...sourcesOfSession(deps, sessionId, carriedIn, lines))
    if (at % SKETCHES_A_SLICE === SKETCHES_A_SLICE - 1) yield
  }
  return { sources: [...sources, ...looseSources(deps, lines, filter)], noteCount }
}

function sourcesOfSession(
  { privateRoom }: LeakCheckDeps,
  sessionId: string,
  carriedIn: (noteId: string) => ReadonlySet<string>,
  lines: ReadonlySet<string>,
): PrivateSource<LeakSource>[] {
  const session = privateRoom.sessions.find(sessionId)
  if (session === undefined) return []
  const notes = PARTS.flatMap((part) => privateRoom.notes.ofSession(sessionId, part) ?? [])
  const name = session.title === '' ? session.heldOn.slice(0, 10) : session.title
  const where = { kind: 'loose' as const, what: 'session' as const, name }
  return [
    ...notes.map((note) => sourceOfNote(note, carriedIn(note.noteId), lines)),
    ...[session.title, ...session.felt].map((words) => ({ where, segments: segmentsWithout(words, lines) })),
  ]
}

function sourceOfNote(
  note: StoredNote,
  carriedIds: ReadonlySet<string>,
  lines: ReadonlySet<string>,
): PrivateSource<LeakSource> {
  const { sessionId, sessionTitle, heldOn, document } = note
  const segments = [...segmentsOutside(document, carriedIds), ...wordsBesideText(document)]
  return {
    where: { kind: 'note', sessionId, sessionTitle, heldOn },
    segments: segments.flatMap((segment) => (lines.size === 0 ? [segment] : segmentsWithout(segment, lines))),
  }
}

/** A handful beside the notes: read whole, and looked at as a sketch first. */
function looseSources(
  { privateRoom }: LeakCheckDeps,
  lines: ReadonlySet<string>,
  filter: SketchFilter,
): PrivateSource<LeakSource>[] {
  const pairs = privateRoom.pairs.objectives().map(({ partnerName, objective }) => ({
    where: { kind: 'pair' as const, partnerName },
    words: objective,
  }))
  const loose = privateRoom.looseWords.every().map(({ kind: what, name, words }) => ({
    where: { kind: 'loose' as const, what, name },
    words,
  }))
  return [...pairs, ...loose]
    .filter(({ words }) => filter(sketchOfLoose(words)))
    .map(({ where, words }) => ({ where, segments: segmentsWithout(words, lines) }))
}

/** What stands between carried lines: a run never crosses one. */
function segmentsWithout(words: string, carried: ReadonlySet<string>): string[] {
  const segments: string[][] = [[]]
  for (const line of words.split('\n')) {
    if (carried.has(line.trim())) segments.push([])
    else segments.at(-1)?.push(line)
  }
  return segments.map((part) => part.join('\n'))
}
