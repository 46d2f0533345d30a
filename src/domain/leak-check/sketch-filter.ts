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
  readonly runs: ReadonlySet<number>
}

const PAIR_BITS = 17

/** Borders do not count: a run goes on over them. */
function runsOf(words: Uint16Array): Runs {
  const pairs = new Uint8Array(1 << (PAIR_BITS - 3))
  const runs = new Set<number>()
  for (let end = 1; end < words.length; end += 1) {
    const pair = pairOf(words[end - 1] ?? 0, words[end] ?? 0)
    pairs[pair >> 3] = (pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
    if (end + 1 >= LEAK_RUN_LENGTH) runs.add(runEndingAt(words, end))
  }
  return { pairs, runs }
}

/** One loop without calls over nearly all words: this reads everything private at each leak check. */
function holdsRun(sketch: Uint16Array, { pairs, runs }: Runs): boolean {
  let before = BORDER
  let inARow = 0
  for (let at = 0; at < sketch.length; at += 1) {
    const mark = sketch[at] ?? BORDER
    if (mark === BORDER) continue
    const pair = pairOf(before, mark)
    before = mark
    if (((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) === 0) inARow = 0
    else {
      inARow += 1
      if (inARow >= LEAK_RUN_LENGTH - 1 && runs.has(runEndingAt(sketch, at))) return true
    }
  }
  return false
}

const pairOf = (one: number, other: number): number =>
  (Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)) >>> (32 - PAIR_BITS)

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
