// What differs between two texts, word by word, in bounded time.
// Invariant: same and removed joined are the earlier text, same and added the later one.
import { diffArrays } from 'diff'
import type { Difference } from '../../../contract/history'
import { linesOf, wordTokensOf } from '../../../domain/word-tokens'

/**
 * Steps of the search (about half the square of the number of edits) for lines, and for words in all. What would take
 * more is shown as removed and added whole: coarser, and still true.
 */
const LINE_STEPS = 1_000_000
const WORD_STEPS = 1_000_000
const STEPS_OF_ONE_CHANGE = 500_000
/** With less in common than this part of the shorter one, two passages are two passages. */
const LEAST_IN_COMMON = 0.25

type Same = { readonly is: 'same'; readonly text: string }
type Changed = { readonly is: 'changed'; readonly removed: string; readonly added: string }
type Part = Same | Changed

/** Steps that are left for one answer, however many texts it compares. */
export interface StepsLeft {
  lines: number
  words: number
}

export const stepsOfOneAnswer = (): StepsLeft => ({ lines: LINE_STEPS, words: WORD_STEPS })

export function differencesOf(earlier: string, later: string, left = stepsOfOneAnswer()): Difference[] {
  const inWords = (change: Changed): Part[] => {
    if (!isReplaced(change)) return [change]
    const maxSteps = Math.min(left.words, STEPS_OF_ONE_CHANGE)
    const { parts, steps } = changesOf(wordTokensOf(change.removed), wordTokensOf(change.added), maxSteps)
    left.words -= steps
    return isPatchwork(parts, change) ? [change] : withoutLoneBlanks(parts)
  }
  const { parts, steps } = changesOf(linesOf(earlier), linesOf(later), left.lines)
  left.lines -= steps
  const found = parts.flatMap((part) => (part.is === 'same' ? [part] : inWords(part)))
  return joinedNeighbours(found).flatMap(differencesIn)
}

/** By turns the same and changed; one whole change if the search would take more steps. */
function changesOf(
  earlier: readonly string[],
  later: readonly string[],
  maxSteps: number,
): { readonly parts: Part[]; readonly steps: number } {
  const [start, end] = sameEnds(earlier, later)
  const removed = earlier.slice(start, earlier.length - end)
  const added = later.slice(start, later.length - end)
  const changes = diffArrays(removed, added, {
    maxEditLength: Math.floor(Math.sqrt(2 * Math.max(0, maxSteps))),
  })
  const middle = changes ?? [
    { value: removed, added: false, removed: true, count: removed.length },
    { value: added, added: true, removed: false, count: added.length },
  ]
  const edits = middle.reduce((sum, change) => sum + (change.added || change.removed ? change.count : 0), 0)
  const same = (value: readonly string[]) => ({ value, added: false, removed: false })
  return {
    parts: partsOf([same(earlier.slice(0, start)), ...middle, same(earlier.slice(earlier.length - end))]),
    steps: changes === undefined ? maxSteps : edits ** 2 / 2,
  }
}

const partsOf = (
  changes: readonly {
    readonly value: readonly string[]
    readonly added: boolean
    readonly removed: boolean
  }[],
): Part[] =>
  joinedNeighbours(
    changes.flatMap(({ value, ...is }) => (value.length === 0 ? [] : [partFrom(value.join(''), is)])),
  )

/** The same and the changed by turns. */
function joinedNeighbours(parts: readonly Part[]): Part[] {
  const turns: Part[] = []
  for (const part of parts) {
    const last = turns.at(-1)
    if (last?.is === part.is) turns[turns.length - 1] = joined(last, part)
    else turns.push(part)
  }
  return turns
}

function partFrom(text: string, is: { readonly added: boolean; readonly removed: boolean }): Part {
  if (!is.added && !is.removed) return { is: 'same', text }
  return { is: 'changed', removed: is.removed ? text : '', added: is.added ? text : '' }
}

/** Of two parts of one kind. */
const joined = (one: Part, other: Part): Part =>
  one.is === 'same' ? { is: 'same', text: one.text + beforeAfter(other).added } : merged(one, other)

/** A blank between two changed words changes with them: a rewritten sentence is to read as one. */
function withoutLoneBlanks(parts: readonly Part[]): Part[] {
  const kept: Part[] = []
  for (const part of parts) {
    const [before, blank] = kept.slice(-2)
    const isLone =
      blank?.is === 'same' && /^[^\S\n]+$/u.test(blank.text) && isReplaced(before) && isReplaced(part)
    if (isLone) kept.splice(-2, 2, [blank, part].reduce(merged, before))
    else kept.push(part)
  }
  return kept
}

const merged = (one: Changed, other: Part): Changed => {
  const { removed, added } = beforeAfter(other)
  return { is: 'changed', removed: one.removed + removed, added: one.added + added }
}

const beforeAfter = (part: Part): { readonly removed: string; readonly added: string } =>
  part.is === 'same' ? { removed: part.text, added: part.text } : part

const isReplaced = (part: Part | undefined): part is Changed =>
  part?.is === 'changed' && part.removed !== '' && part.added !== ''

function isPatchwork(parts: readonly Part[], { removed, added }: Changed): boolean {
  const common = parts.reduce((sum, part) => sum + (part.is === 'same' ? part.text.trim().length : 0), 0)
  return common < LEAST_IN_COMMON * Math.min(removed.trim().length, added.trim().length)
}

/** Of a change, what was removed stands first. */
function differencesIn(part: Part): Difference[] {
  if (part.is === 'same') return [part]
  const both: Difference[] = [
    { is: 'removed', text: part.removed },
    { is: 'added', text: part.added },
  ]
  return both.filter(({ text }) => text !== '')
}

/** How many tokens are the same at the beginning, and behind those at the end. */
function sameEnds(earlier: readonly string[], later: readonly string[]): [number, number] {
  const shorter = Math.min(earlier.length, later.length)
  let start = 0
  while (start < shorter && earlier[start] === later[start]) start += 1
  let end = 0
  while (end < shorter - start && earlier.at(-1 - end) === later.at(-1 - end)) end += 1
  return [start, end]
}
