// Everything in a text that may not leave. Invariant: one place is one hit; the plainest reason is the one that is said.
import { wordsOf } from '../words'
import { datesIn, detectedIn } from './detectors'
import { findNames, isPartOf, type NameHit } from './names'
import { findNearCopies, nearDraftOf } from './near-copies'
import { isIdeogram } from './sketch'
import type { DetectedKind } from './text-hit'
import { findLeaks, LEAK_RUN_LENGTH, type PrivateSource } from './verbatim'

export interface Hit<Where> {
  readonly kind: 'verbatim' | 'near' | DetectedKind
  /** UTF-16 offsets into the text. */
  readonly from: number
  readonly to: number
  readonly quote: string
  /** Null: it stands there itself (a sum, an address). */
  readonly where: Where | null
  /** Of a near copy: the private words it is like. */
  readonly original: string | null
  /** Names to keep that stand in it, as they are on the list; of a date, those in its sentence. */
  readonly names: readonly string[]
}

export interface PrivateSide<Where> {
  readonly sources: readonly PrivateSource<Where>[]
  readonly names: readonly string[]
  /** Names that go along on purpose. */
  readonly carriedNames: readonly string[]
  /** Shared words: names and numbers in them stand there on purpose. */
  readonly carriedTexts: readonly string[]
}

interface Span {
  readonly from: number
  readonly to: number
}

/** In the order of the text. */
export function hitsIn<Where>(text: string, side: PrivateSide<Where>): Hit<Where>[] {
  const wording = wordingIn(text, side.sources)
  // In a carried name another one of the same family name may be read.
  const wholeNames = side.carriedNames.filter((name) => wordsOf(name, 'split').length > 1)
  const onPurpose = spansOf(text, [...side.carriedTexts, ...wholeNames])
  const kept = side.names.filter((name) => !isPartOf(name, side.carriedNames))
  const named = findNames(text, kept).filter((hit) => !isInside(hit, onPurpose))
  const detected = [...detectedIn(text).filter((hit) => !isInside(hit, onPurpose)), ...datesOf(text, named)]
  const alone = [
    ...named.map(({ name, ...span }) => ({ ...span, kind: 'name' as const, names: [name] })),
    ...detected.map((hit) => ({ ...hit, names: namesBeside(text, hit, named) })),
  ].filter((hit) => !isInside(hit, wording))
  return [
    ...wording.map((hit) => ({ ...hit, names: namesIn(hit, named) })),
    ...alone.map((hit) => ({ ...hit, quote: text.slice(hit.from, hit.to), where: null, original: null })),
  ].sort((one, other) => one.from - other.from || other.to - one.to)
}

/** Private words, in a row or nearly so: what is said twice is said in the plainer way. */
function wordingIn<Where>(text: string, sources: readonly PrivateSource<Where>[]) {
  const verbatim = findLeaks(text, sources).filter(({ quote }) => isLongEnough(quote))
  const near = findNearCopies(nearDraftOf(text), sources).filter((hit) => overlapOf(hit, verbatim) < 0.5)
  return [
    ...verbatim.map((leak) => ({ ...leak, kind: 'verbatim' as const, original: null })),
    ...near.map((leak) => ({ ...leak, kind: 'near' as const })),
  ]
}

/**
 * Five characters of Han or Kana are two words or three: a Japanese text has about 2.4 characters for each word of its
 * English translation, so twelve weigh as much as five words.
 */
const IDEOGRAMS_A_RUN = 12

function isLongEnough(quote: string): boolean {
  const words = wordsOf(quote)
  const ideograms = words.filter(({ key }) => isIdeogram(key)).length
  const others = words.length - ideograms
  return others * IDEOGRAMS_A_RUN + ideograms * LEAK_RUN_LENGTH >= IDEOGRAMS_A_RUN * LEAK_RUN_LENGTH
}

/** Where at least three words in a row (or all there are) stand in one of the shared texts. */
function spansOf(text: string, shared: readonly string[]): Span[] {
  return shared.flatMap((words) => {
    const runLength = Math.min(SHARED_RUN, wordsOf(words, 'split').length)
    return runLength === 0 ? [] : findLeaks(text, [{ where: null, segments: [words] }], runLength)
  })
}
const SHARED_RUN = 3

/** Days of the calendar that are told of somebody on the list. */
function datesOf(text: string, named: readonly NameHit[]) {
  if (named.length === 0) return []
  return datesIn(text).filter((date) => namesBeside(text, date, named).length > 0)
}

function namesBeside(text: string, { from, to }: Span, named: readonly NameHit[]): string[] {
  const before = text.slice(Math.max(0, from - SENTENCE_LETTERS), from)
  const after = text.slice(to, to + SENTENCE_LETTERS)
  const stop = Math.max(...['.', '!', '?', '\n'].map((sign) => before.lastIndexOf(sign)))
  const rest = after.search(/[!?\n]|\.(?=\s|$)/u)
  const ends = to + (rest === -1 ? after.length : rest)
  return namesIn({ from: from - before.length + stop + 1, to: ends }, named)
}

/** No sentence is longer; a text without full stops is not read anew for each number in it. */
const SENTENCE_LETTERS = 2_000

const namesIn = (span: Span, named: readonly NameHit[]): string[] => [
  ...new Set(named.filter((hit) => hit.from >= span.from && hit.to <= span.to).map(({ name }) => name)),
]

const isInside = ({ from, to }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => from >= span.from && to <= span.to)

/** Which share of a place lies in others. */
function overlapOf({ from, to }: Span, spans: readonly Span[]): number {
  const shared = spans.map((span) => Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)))
  return shared.reduce((sum, length) => sum + length, 0) / Math.max(1, to - from)
}
