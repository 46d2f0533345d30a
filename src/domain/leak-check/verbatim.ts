// Private words in a draft, word for word. Invariant: every leak stands word for word in one private segment.
import { runFilter } from './run-filter'
import { type BrokenWords, type Word, hasBrokenWords, wordsOf } from '../words'
import { type RunIndex, indexRuns, readWord, runsSeen, startReading } from './word-runs'

/** How many words in a row count as a leak. */
export const LEAK_RUN_LENGTH = 5

/** Private text to look for. A run never crosses from one segment into the next. */
export interface PrivateSource<Where> {
  readonly where: Where
  readonly segments: readonly string[]
}

export interface Leak<Where> {
  /** UTF-16 offsets into the draft. */
  readonly from: number
  readonly to: number
  /** The words as they stand in the draft. */
  readonly quote: string
  readonly where: Where
}

/**
 * Every maximal run of at least `runLength` words of the draft that stands word for word in one private segment,
 * in order. A run is reported once, with the first source that holds all of it; runs inside longer ones are not
 * reported; two that overlap are. A word broken at a line's end is read both ways, whole and in two.
 * Time is linear in draft and private text; the sources are read once and never held, and not at all if the
 * draft is shorter than a run. Throws a `RangeError` for a `runLength` that is no positive integer: nothing
 * would be checked.
 */
export function findLeaks<Where>(
  draft: string,
  sources: Iterable<PrivateSource<Where>>,
  runLength = LEAK_RUN_LENGTH,
): Leak<Where>[] {
  if (!Number.isInteger(runLength) || runLength < 1) throw new RangeError('a run has at least one word')
  const readings = waysToRead(draft).map((brokenWords) => readDraft<Where>(draft, brokenWords))
  if (readings.every(({ words }) => words.length < runLength)) return []
  const mayHoldRun = runFilter(
    readings.map(({ words }) => words.map(({ key }) => key)),
    runLength,
  )
  for (const { where, segments } of sources) {
    for (const segment of segments) if (mayHoldRun(segment)) findIn(segment, readings, where, runLength)
  }
  return withoutInner(readings.flatMap((reading) => leaksOf(draft, reading)))
}

/** The draft as words, each with a number, and an index of their runs. */
interface DraftReading<Where> {
  readonly words: readonly Word[]
  readonly numbers: ReadonlyMap<string, number>
  readonly index: RunIndex<Where>
}

const waysToRead = (text: string): readonly BrokenWords[] =>
  hasBrokenWords(text) ? ['join', 'split'] : ['join']

function readDraft<Where>(draft: string, brokenWords: BrokenWords): DraftReading<Where> {
  const words = wordsOf(draft, brokenWords)
  const numbers = new Map<string, number>()
  const numbered = words.map(({ key }) => {
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
  return { words, numbers, index: indexRuns(numbered) }
}

function findIn<Where>(
  segment: string,
  readings: readonly DraftReading<Where>[],
  where: Where,
  runLength: number,
): void {
  for (const brokenWords of waysToRead(segment)) {
    const words = wordsOf(segment, brokenWords)
    for (const { numbers, index } of readings) {
      const reader = startReading(index)
      for (const { key } of words) readWord(reader, numbers.get(key), where, runLength)
    }
  }
}

function leaksOf<Where>(draft: string, { words, index }: DraftReading<Where>): Leak<Where>[] {
  return runsSeen(index).flatMap((run) => {
    const from = words[run.from]?.from
    const to = words[run.to - 1]?.to
    if (from === undefined || to === undefined) return []
    return [{ from, to, quote: draft.slice(from, to), where: run.source }]
  })
}

/** In order, without what lies inside another: the two ways to read a draft find most runs twice. */
function withoutInner<Where>(leaks: readonly Leak<Where>[]): Leak<Where>[] {
  let reached = -1
  return leaks
    .toSorted((one, other) => one.from - other.from || other.to - one.to)
    .filter(({ to }) => {
      const isOutermost = to > reached
      reached = Math.max(reached, to)
      return isOutermost
    })
}
