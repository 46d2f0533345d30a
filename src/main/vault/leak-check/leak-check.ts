// The leak check: everything about to leave against the whole private room and the names to keep.
// Invariant: what was carried and still is marked is no hit; what was let leave on purpose is told apart from the rest.
import type { CharterReport } from '../../../contract/charter'
import type { LeakHit, LeakSource } from '../../../contract/leaks'
import type { ExportSubject } from '../../../contract/shell'
import type { Leak, LeakReport } from '../../../contract/summaries'
import { charterTextOf, fieldAt } from '../../../domain/charter-text'
import { hitsIn, type Hit, type PrivateSide } from '../../../domain/leak-check/hits'
import {
  bodyBlocks,
  charterBlocks,
  isKnown,
  titleBlock,
  type Block,
} from '../../../domain/leak-check/known-blocks'
import { LEAK_RUN_LENGTH } from '../../../domain/leak-check/verbatim'
import { summaryTextOf } from '../../../domain/summary-document'
import type { KeptName } from '../rooms/private/kept-names.store'
import type { StoredCharter } from '../rooms/shared/charters.store'
import type { StoredSummary } from '../rooms/shared/summaries.store'
import { carriedNames, carriedTexts, type LeakCheckDeps } from './carried'
import type { FinishedStream } from './finished-stream'
import { hitKeyOf, wordKeysOf } from './hit-key'
import { partnersWords } from './partners-words'
import { privateWordsFor } from './private-words'
import { readyCharterTexts } from './ready-charter'

export { stillMarkedCarries, type LeakCheckDeps } from './carried'

/** The saved draft, title and body, in one go: nothing changes meanwhile. */
export const checkDraft = (deps: LeakCheckDeps, summary: StoredSummary): LeakReport =>
  atOnce(draftSteps(deps, summary))

/** The saved charter, every part of it, in one go. */
export const checkCharter = (deps: LeakCheckDeps, charter: StoredCharter): CharterReport =>
  atOnce(charterSteps(deps, charter))

/** The same in slices, for a check while somebody writes. */
export const checkDraftInSlices = (deps: LeakCheckDeps, summary: StoredSummary): Promise<LeakReport> =>
  inSlices(draftSteps(deps, summary))

export const checkCharterInSlices = (deps: LeakCheckDeps, charter: StoredCharter): Promise<CharterReport> =>
  inSlices(charterSteps(deps, charter))

/** The finished words as they would leave: the streams that would leak. Of no subject: nothing was carried into them. */
export function finishedLeaks<Name extends string>(
  deps: LeakCheckDeps,
  subject: ExportSubject | null,
  streams: readonly FinishedStream<Name>[],
): Name[] {
  // A short title or file name is asked about while it is typed: not every note is read for it.
  const texts = streams.map(({ text }) => text).filter((text) => wordKeysOf(text).length >= LEAK_RUN_LENGTH)
  const quotes = quotesLeaking(deps, subject, texts)
  return streams.filter(({ text }) => quotes(text).length > 0).map(({ stream }) => stream)
}

/**
 * What may not leave of a finished text. `long`: those of them for which every note is read; `named`: names that stand there
 * by choice.
 */
export function quotesLeaking(
  deps: LeakCheckDeps,
  subject: ExportSubject | null,
  long: readonly string[],
  named: readonly string[] = [],
): (text: string) => string[] {
  const sources = long.length === 0 ? [] : atOnce(privateWordsFor(deps, subject, long)).sources
  const side = sideOf(deps, subject, sources)
  const given = { ...side, carriedNames: [...side.carriedNames, ...named] }
  const letLeave = quotesLetLeave(deps, subject)
  return (text) =>
    hitsIn(text, given)
      .map(({ quote }) => quote)
      .filter((quote) => !isAmong(quote, letLeave))
}

/** One finished text: true if private words stand in it. */
export const textLeaks = (deps: LeakCheckDeps, subject: ExportSubject | null, finished: string): boolean =>
  finishedLeaks(deps, subject, [{ stream: 'text', text: finished }]).length > 0

/** In what is said beside the words of a subject: no draft, so nothing of it is on record, but what was let leave may leave here, too. */
export function hitsBeside(
  deps: LeakCheckDeps,
  subject: ExportSubject,
  text: string,
): (LeakHit & { readonly from: number })[] {
  const { side } = atOnce(privateSide(deps, subject, [text]))
  const letLeave = new Set(deps.privateRoom.leakOverrides.of(subject.id).map(({ hitKey }) => hitKey))
  const tell = teller(deps)
  return hitsIn(text, side)
    .map((hit) => ({ ...tell(hit), from: hit.from }))
    .filter(({ key }) => !letLeave.has(key))
}

/** How many hits of a subject leave on purpose, as it is saved now: for the register. */
export const overrideCount = (deps: LeakCheckDeps, subject: ExportSubject): number =>
  reportOf(deps, subject)?.letLeave.length ?? 0

/** Undefined: there is no such subject. */
export function reportOf(
  deps: LeakCheckDeps,
  { kind, id }: ExportSubject,
): LeakReport | CharterReport | undefined {
  if (kind === 'charter') {
    const charter = deps.sharedRoom.charters.find(id)
    return charter === undefined ? undefined : checkCharter(deps, charter)
  }
  const summary = deps.sharedRoom.summaries.find(id)
  return summary === undefined ? undefined : checkDraft(deps, summary)
}

function* draftSteps(deps: LeakCheckDeps, summary: StoredSummary): Generator<void, LeakReport> {
  const subject = { kind: 'summary' as const, id: summary.id }
  const body = summaryTextOf(summary.document)
  const found = yield* privateSide(deps, subject, [summary.title, body])
  const tell = teller(deps)
  const known = partnersWords(deps, subject)
  const inPart = (where: Leak['where'], text: string, blocks: readonly Block[]): Judged<Leak>[] =>
    hitsIn(text, found.side).map((hit) => ({
      leak: { ...tell(hit), where, from: hit.from, to: hit.to },
      isTheirs: isKnown(hit, blocks, known),
    }))
  const all = [
    ...inPart('title', summary.title, [titleBlock(summary.title)]),
    ...inPart('body', body, bodyBlocks(summary.document)),
  ]
  return { ...sorted(deps, summary.id, all), ...found.counts, revision: summary.revision }
}

function* charterSteps(deps: LeakCheckDeps, charter: StoredCharter): Generator<void, CharterReport> {
  const { id, content, revision } = charter
  const text = charterTextOf(content)
  const found = yield* privateSide(deps, { kind: 'charter', id }, [text])
  const tell = teller(deps)
  const [known, blocks] = [partnersWords(deps, { kind: 'charter', id }), charterBlocks(content)]
  const all = hitsIn(text, found.side).map((hit) => ({
    leak: { ...tell(hit), field: fieldAt(content, hit.from) },
    isTheirs: isKnown(hit, blocks, known),
  }))
  return { ...sorted(deps, id, all), ...found.counts, revision }
}

interface Found {
  readonly side: PrivateSide<LeakSource>
  readonly counts: {
    readonly notesChecked: number
    readonly namesChecked: number
    readonly runLength: number
  }
}

function* privateSide(
  deps: LeakCheckDeps,
  subject: ExportSubject | null,
  texts: readonly string[],
): Generator<void, Found> {
  const { sources, noteCount } = yield* privateWordsFor(deps, subject, texts)
  const side = sideOf(deps, subject, sources)
  return {
    side,
    counts: { notesChecked: noteCount, namesChecked: side.names.length, runLength: LEAK_RUN_LENGTH },
  }
}

function sideOf(
  deps: LeakCheckDeps,
  subject: ExportSubject | null,
  sources: PrivateSide<LeakSource>['sources'],
): PrivateSide<LeakSource> {
  const names = keptNames(deps).map(({ name }) => name)
  return {
    sources,
    names,
    carriedNames: carriedNames(deps, subject),
    carriedTexts: [...carriedTexts(deps, subject), ...readyCharterTexts(deps, subject, names)],
  }
}

const keptNames = ({ privateRoom }: LeakCheckDeps): KeptName[] =>
  privateRoom.keptNames.list().filter(({ isKept }) => isKept)

/** Hits as the page is told of them. */
function teller(deps: LeakCheckDeps): (hit: Hit<LeakSource>) => LeakHit {
  const origins = new Map(keptNames(deps).map(({ name, origin }) => [name, origin]))
  const sourceOf = ({ kind, where, names: [name = ''] }: Hit<LeakSource>): LeakSource => {
    if (where !== null) return where
    if (kind === 'name') return { kind: 'name', name, origin: origins.get(name) ?? 'own' }
    return kind === 'date' ? { kind: 'dateOfName', name } : { kind: 'pattern' }
  }
  return (hit) => ({
    key: hitKeyOf(hit),
    kind: hit.kind,
    quote: hit.quote,
    source: sourceOf(hit),
    original: hit.original,
    names: [...hit.names],
  })
}

interface Judged<One> {
  readonly leak: One
  /** The partner signed the block it stands in, as it reads. */
  readonly isTheirs: boolean
}

function sorted<One extends LeakHit>(deps: LeakCheckDeps, subjectId: string, all: readonly Judged<One>[]) {
  const overrides = new Map(
    deps.privateRoom.leakOverrides.of(subjectId).map(({ hitKey, reason, at }) => [hitKey, { reason, at }]),
  )
  const open = all.filter(({ leak }) => !overrides.has(leak.key))
  return {
    leaks: open.filter(({ isTheirs }) => !isTheirs).map(({ leak }) => leak),
    theirs: open.filter(({ isTheirs }) => isTheirs).map(({ leak }) => leak),
    letLeave: all.flatMap(({ leak }) => {
      const override = overrides.get(leak.key)
      return override === undefined ? [] : [{ ...leak, override }]
    }),
  }
}

/** Of a subject that was checked as a draft: the words that may leave with it. */
function quotesLetLeave(deps: LeakCheckDeps, subject: ExportSubject | null): string[][] {
  if (subject === null || deps.privateRoom.leakOverrides.of(subject.id).length === 0) return []
  return (reportOf(deps, subject)?.letLeave ?? []).map(({ quote }) => wordKeysOf(quote))
}

/** A finished page breaks and joins lines: what lies wholly inside such words is theirs. */
const isAmong = (quote: string, letLeave: readonly (readonly string[])[]): boolean => {
  const words = ` ${wordKeysOf(quote).join(' ')} `
  return letLeave.some((allowed) => ` ${allowed.join(' ')} `.includes(words))
}

function atOnce<Outcome>(steps: Generator<void, Outcome>): Outcome {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

async function inSlices<Outcome>(steps: Generator<void, Outcome>): Promise<Outcome> {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await new Promise((resolve) => setImmediate(resolve))
  }
}
