// Which runs of words of one text stand in others, too. Invariant: linear time, however often words repeat.

/** A run of words of the indexed text. */
export interface WordRun<Source> {
  /** Position of the first word, and of the word after the last. */
  readonly from: number
  readonly to: number
  /** The first source that holds the whole run. */
  readonly source: Source
}

/**
 * A suffix automaton (Blumer et al. 1985, "The smallest automaton recognizing the subwords of a text") over
 * word numbers: each state stands for the runs that end at the same places of the indexed text.
 */
export interface RunIndex<Source> {
  readonly start: State<Source>
  readonly states: State<Source>[]
  /** The state after each word of the indexed text. */
  readonly ends: State<Source>[]
}

/** A place in the index while another text is read along it: the longest run that ends at the word just read. */
export interface Reader<Source> {
  state: State<Source>
  wordCount: number
}

interface State<Source> {
  /** Words in the longest run of this state. */
  wordCount: number
  /** The state of its longest ending that stands in more places; null for the empty run. */
  link: State<Source> | null
  next: Map<number, State<Source>>
  /** The longest run of this state that a source holds. */
  seen: Seen<Source> | null
}

interface Seen<Source> {
  readonly wordCount: number
  readonly source: Source
}

export function indexRuns<Source>(words: readonly number[]): RunIndex<Source> {
  const start: State<Source> = { wordCount: 0, link: null, next: new Map(), seen: null }
  const index: RunIndex<Source> = { start, states: [start], ends: [] }
  let last = start
  for (const word of words) {
    last = append(index, last, word)
    index.ends.push(last)
  }
  return index
}

export const startReading = <Source>(index: RunIndex<Source>): Reader<Source> => ({
  state: index.start,
  wordCount: 0,
})

/**
 * Reads the next word of a source (`undefined`: a word the indexed text does not have) and notes the run that
 * ends with it, if it has `minWords`.
 */
export function readWord<Source>(
  reader: Reader<Source>,
  word: number | undefined,
  source: Source,
  minWords: number,
): void {
  follow(reader, word)
  const { state, wordCount } = reader
  if (wordCount < minWords) return
  if (state.seen === null || state.seen.wordCount < wordCount) state.seen = { wordCount, source }
  noteEndings(state, source, minWords)
}

/** The maximal runs seen so far, in order; none lies inside another. */
export function runsSeen<Source>(index: RunIndex<Source>): WordRun<Source>[] {
  const seenAt = spread(index.states)
  const runs: WordRun<Source>[] = []
  for (const [position, end] of index.ends.entries()) {
    const seen = seenAt.get(end)
    if (seen === undefined) continue
    const from = position + 1 - seen.wordCount
    // A run that starts where the one before it does is that one, a word longer.
    if (runs.at(-1)?.from === from) runs.pop()
    runs.push({ from, to: position + 1, source: seen.source })
  }
  return runs
}

function follow<Source>(reader: Reader<Source>, word: number | undefined): void {
  let state: State<Source> | null = word === undefined ? null : reader.state
  while (state !== null && word !== undefined) {
    const next = state.next.get(word)
    if (next !== undefined) {
      reader.state = next
      reader.wordCount += 1
      return
    }
    state = state.link
    if (state !== null) shorten(reader, state)
  }
  while (reader.state.link !== null) shorten(reader, reader.state.link)
}

function shorten<Source>(reader: Reader<Source>, state: State<Source>): void {
  reader.state = state
  reader.wordCount = state.wordCount
}

/** The endings of a run stand in the same source. Stops where an earlier run did this: each state is noted once. */
function noteEndings<Source>(state: State<Source>, source: Source, minWords: number): void {
  let ending = state.link
  while (ending !== null && ending.wordCount >= minWords && ending.seen?.wordCount !== ending.wordCount) {
    ending.seen = { wordCount: ending.wordCount, source }
    ending = ending.link
  }
}

/** What was seen at a state holds at every state that links to it, unless a longer run was seen there. */
function spread<Source>(states: readonly State<Source>[]): Map<State<Source>, Seen<Source>> {
  const seenAt = new Map<State<Source>, Seen<Source>>()
  for (const state of states.toSorted((one, other) => one.wordCount - other.wordCount)) {
    const seen = state.seen ?? (state.link === null ? undefined : seenAt.get(state.link))
    if (seen !== undefined) seenAt.set(state, seen)
  }
  return seenAt
}

function append<Source>(index: RunIndex<Source>, last: State<Source>, word: number): State<Source> {
  const added: State<Source> = {
    wordCount: last.wordCount + 1,
    link: index.start,
    next: new Map(),
    seen: null,
  }
  index.states.push(added)
  let before: State<Source> | null = last
  while (before !== null && !before.next.has(word)) {
    before.next.set(word, added)
    before = before.link
  }
  if (before !== null) added.link = endingAfter(index, before, word)
  return added
}

/** The state of the run `before` and `word`, split off if longer runs shared it. */
function endingAfter<Source>(index: RunIndex<Source>, before: State<Source>, word: number): State<Source> {
  const shared = before.next.get(word) ?? index.start
  if (shared.wordCount === before.wordCount + 1) return shared
  const split: State<Source> = { ...shared, wordCount: before.wordCount + 1, next: new Map(shared.next) }
  index.states.push(split)
  shared.link = split
  for (let at: State<Source> | null = before; at?.next.get(word) === shared; at = at.link)
    at.next.set(word, split)
  return split
}
