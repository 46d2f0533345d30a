// Whether a sketch may hold words of a draft. Invariant: may say yes in vain; says no in vain to no run of words that counts.
import { draftIndexOf, nearStretchesOf } from './near-stretches'
import { BORDER, sketchOf } from './sketch'
import { LEAK_RUN_LENGTH } from './verbatim'

export type SketchFilter = (sketch: Uint16Array) => boolean

/** `texts`: everything about to leave. */
export function sketchFilter(texts: readonly string[]): SketchFilter {
  const marks = sketchOf(texts)
  const near = draftIndexOf(marks)
  const runs = runsOf(marks.filter((mark) => mark !== BORDER))
  return (sketch) => holdsRun(sketch, runs) || nearStretchesOf(sketch, near, true).length > 0
}

interface Runs {
  /** A bit for each two neighbours: most of what is private has no four such pairs in a row. */
  readonly pairs: Uint8Array
  /** How far a pair’s number is shifted to be one of those bits. */
  readonly shift: number
  readonly runs: ReadonlySet<number>
}

/** Of a draft of some pages: they lie in the fastest memory. A longer one needs more, or its pairs fill them. */
const LEAST_PAIR_BITS = 17
const MOST_PAIR_BITS = 22
const BITS_A_WORD = 32

/** Borders do not count: a run goes on over them. */
function runsOf(words: Uint16Array): Runs {
  const wanted = Math.ceil(Math.log2(words.length * BITS_A_WORD + 1))
  const pairBits = Math.min(MOST_PAIR_BITS, Math.max(LEAST_PAIR_BITS, wanted))
  const shift = 32 - pairBits
  const pairs = new Uint8Array(1 << (pairBits - 3))
  const runs = new Set<number>()
  for (let end = 1; end < words.length; end += 1) {
    const pair = pairOf(words[end - 1] ?? 0, words[end] ?? 0) >>> shift
    pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
    if (end + 1 >= LEAK_RUN_LENGTH) runs.add(runEndingAt(words, end))
  }
  return { pairs, shift, runs }
}

/** Of so many neighbours in a row that make a run one is looked at: any run holds one of them. */
const STEP = LEAK_RUN_LENGTH - 1

/** Without calls over nearly all words: this reads everything private at each leak check. */
function holdsRun(sketch: Uint16Array, { pairs, shift, runs }: Runs): boolean {
  const { length } = sketch
  for (let at = 0; at < length; at += STEP) {
    let first = at
    let second = at + 1
    while (first >= 0 && (sketch[first] ?? BORDER) === BORDER) first -= 1
    while (second < length && (sketch[second] ?? BORDER) === BORDER) second += 1
    if (first < 0 || second >= length) continue
    const pair = pairOf(sketch[first] ?? BORDER, sketch[second] ?? BORDER) >>> shift
    if (((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0 && isInRun(sketch, second, runs)) return true
  }
  return false
}

/** Whether this word and the one before it stand in a run. */
function isInRun(sketch: Uint16Array, second: number, runs: ReadonlySet<number>): boolean {
  let words = 0
  for (let end = second; end < sketch.length && words < STEP; end += 1) {
    if (sketch[end] === BORDER) continue
    words += 1
    if (runs.has(runEndingAt(sketch, end))) return true
  }
  return false
}

const pairOf = (one: number, other: number): number =>
  Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)

/** A number for the words up to this one, as many as make a run. */
function runEndingAt(words: Uint16Array, end: number): number {
  let hash = 0
  for (let at = end, left = LEAK_RUN_LENGTH; at >= 0 && left > 0; at -= 1) {
    const mark = words[at] ?? BORDER
    if (mark === BORDER) continue
    hash = (Math.imul(hash, 0x01000193) + mark) | 0
    left -= 1
  }
  return hash
}
