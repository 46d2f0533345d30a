// Which block of an earlier text became which of a later one. Invariant: both keep their order, and every block of
// either stands in exactly one pair.

export interface MatchedBlock {
  /** Places in the earlier and the later text; null: it stands in one of them only. */
  readonly before: number | null
  readonly after: number | null
}

/** Beyond this many pairs of blocks between two that are the same, they are taken in their order. */
const MOST_PAIRS = 40_000
/** With less in common than this part of the longer one, a block is another block. */
const LEAST_IN_COMMON = 0.3

/** In the order of the later text; a block that is gone stands where it stood. */
export function matchedBlocks(earlier: readonly string[], later: readonly string[]): MatchedBlock[] {
  const [start, end] = sameEnds(earlier, later)
  const middle = matchedMiddle(
    earlier.slice(start, earlier.length - end),
    later.slice(start, later.length - end),
  )
  const kept = (from: number, to: number, shift: number): MatchedBlock[] =>
    Array.from({ length: to - from }, (_, at) => ({ before: from + at + shift, after: from + at }))
  return [
    ...kept(0, start, 0),
    ...middle.map(({ before, after }) => ({
      before: before === null ? null : before + start,
      after: after === null ? null : after + start,
    })),
    ...kept(later.length - end, later.length, earlier.length - later.length),
  ]
}

/** The pairing with the most in common, found as the longest common sequence is. */
function matchedMiddle(earlier: readonly string[], later: readonly string[]): MatchedBlock[] {
  if (earlier.length * later.length > MOST_PAIRS) return inTheirOrder(earlier.length, later.length)
  const words = { before: earlier.map(wordsIn), after: later.map(wordsIn) }
  const common = (row: number, column: number): number =>
    earlier[row] === later[column] ? 1 : likeness(words.before[row], words.after[column])
  const best = Array.from({ length: earlier.length + 1 }, () => new Float64Array(later.length + 1))
  for (let row = earlier.length - 1; row >= 0; row -= 1)
    for (let column = later.length - 1; column >= 0; column -= 1)
      set(
        best,
        row,
        column,
        Math.max(at(best, row + 1, column), at(best, row, column + 1), paired(row, column)),
      )
  const matched: MatchedBlock[] = []
  let [row, column] = [0, 0]
  while (row < earlier.length || column < later.length) {
    const isPaired =
      row < earlier.length &&
      column < later.length &&
      common(row, column) > 0 &&
      at(best, row, column) === paired(row, column)
    if (isPaired) matched.push({ before: row++, after: column++ })
    else if (
      row < earlier.length &&
      (column === later.length || at(best, row + 1, column) === at(best, row, column))
    )
      matched.push({ before: row++, after: null })
    else matched.push({ before: null, after: column++ })
  }
  return matched

  function paired(ofRow: number, ofColumn: number): number {
    return common(ofRow, ofColumn) + at(best, ofRow + 1, ofColumn + 1)
  }
}

const at = (table: readonly Float64Array[], row: number, column: number): number => table[row]?.[column] ?? 0
const set = (table: readonly Float64Array[], row: number, column: number, value: number): void => {
  table[row]?.set([value], column)
}

const inTheirOrder = (before: number, after: number): MatchedBlock[] =>
  Array.from({ length: Math.max(before, after) }, (_, place) => ({
    before: place < before ? place : null,
    after: place < after ? place : null,
  }))

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Part of the words that both have; 0 below what two versions of one block share. */
function likeness(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one]
  // Of what cannot be like the other no word is looked at: a long text beside many short ones takes no longer.
  if (fewer.size === 0 || fewer.size < LEAST_IN_COMMON * more.size) return 0
  const shared = [...fewer].filter((word) => more.has(word)).length / more.size
  return shared < LEAST_IN_COMMON ? 0 : shared
}

function sameEnds(earlier: readonly string[], later: readonly string[]): [number, number] {
  const shorter = Math.min(earlier.length, later.length)
  let start = 0
  while (start < shorter && earlier[start] === later[start]) start += 1
  let end = 0
  while (end < shorter - start && earlier.at(-1 - end) === later.at(-1 - end)) end += 1
  return [start, end]
}
