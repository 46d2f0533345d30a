// Give and take: who shared and who learned, per session and quarter. A prompt to talk about, never a score.
import { quarterOf, quartersBetween } from './quarters'

export interface SideCount {
  readonly passages: number
  readonly words: number
}

/** What the marked passages of a session say. All zero: nothing was marked, which says nothing about the session. */
export interface SessionBalance {
  readonly sessionId: string
  readonly heldOn: string
  readonly shared: SideCount
  readonly learned: SideCount
  readonly both: SideCount
}

export interface Balance {
  /** Passages "both" count on either side. */
  readonly given: number
  readonly taken: number
  /** How many of each are one and the same. */
  readonly both: number
  readonly wordsGiven: number
  readonly wordsTaken: number
}

export interface QuarterBalance extends Balance {
  /** `2026-Q4` */
  readonly quarter: string
  readonly sessions: number
  readonly markedSessions: number
}

export type BalancePrompt =
  /** In none of the sessions is a passage marked. */
  | { readonly is: 'nothingMarked' }
  /** Too little to say anything. */
  | { readonly is: 'tooFew'; readonly passages: number }
  | { readonly is: 'even' }
  /** `since`: when the first session of the lean was held. */
  | { readonly is: 'learnsMore' | 'sharesMore'; readonly since: string }

/** Fewer passages than this say nothing about a habit. */
export const FEWEST_PASSAGES = 4
/** A lean is worth a word from three to two on. */
const LEAN = 1.5
const LEAST_DIFFERENCE = 2
/** One session that leans is a topic, two are a habit. */
const LEAST_LEANING_SESSIONS = 2

export const isMarked = ({ shared, learned, both }: SessionBalance): boolean =>
  shared.passages + learned.passages + both.passages > 0

export function balanceOf(sessions: readonly SessionBalance[]): Balance {
  const sum = (read: (session: SessionBalance) => number) =>
    sessions.reduce((total, session) => total + read(session), 0)
  const both = sum((one) => one.both.passages)
  return {
    given: sum((one) => one.shared.passages) + both,
    taken: sum((one) => one.learned.passages) + both,
    both,
    wordsGiven: sum((one) => one.shared.words + one.both.words),
    wordsTaken: sum((one) => one.learned.words + one.both.words),
  }
}

/** Every quarter from the first session to the last, also those without one; oldest first. */
export function balanceByQuarter(sessions: readonly SessionBalance[]): QuarterBalance[] {
  const ofQuarter = new Map<string, SessionBalance[]>()
  for (const session of sessions) {
    const quarter = quarterOf(session.heldOn)
    const held = ofQuarter.get(quarter)
    if (held === undefined) ofQuarter.set(quarter, [session])
    else held.push(session)
  }
  const [first, ...more] = [...ofQuarter.keys()].sort()
  if (first === undefined) return []
  return quartersBetween(first, more.at(-1) ?? first).map((quarter) => {
    const held = ofQuarter.get(quarter) ?? []
    return {
      quarter,
      ...balanceOf(held),
      sessions: held.length,
      markedSessions: held.filter(isMarked).length,
    }
  })
}

/**
 * What there is to say about sessions, oldest first: whether the latest of them lean to one side, and since when.
 * The lean goes back to the last session that leant the other way, which it does not include.
 */
export function balancePrompt(sessions: readonly SessionBalance[]): BalancePrompt {
  const marked = sessions.filter(isMarked)
  if (marked.length === 0) return { is: 'nothingMarked' }
  const passages = marked.reduce((sum, session) => sum + passagesOf(session), 0)
  if (passages < FEWEST_PASSAGES) return { is: 'tooFew', passages }
  const lean = latestLean(marked)
  const first = lean[0]
  if (first === undefined) return { is: 'even' }
  const { given, taken } = balanceOf(lean)
  const [more, less] = [Math.max(given, taken), Math.min(given, taken)]
  if (more < LEAN * less || more - less < LEAST_DIFFERENCE) return { is: 'even' }
  return { is: taken > given ? 'learnsMore' : 'sharesMore', since: first.heldOn }
}

/** The last sessions from the first that leans on, none of which leans the other way. Empty: they are too few. */
function latestLean(marked: readonly SessionBalance[]): readonly SessionBalance[] {
  const side = leanOf(marked.findLast((session) => leanOf(session) !== 0))
  if (side === 0) return []
  const after = marked.findLastIndex((session) => leanOf(session) === -side)
  const run = marked.slice(after + 1)
  const lean = run.slice(run.findIndex((session) => leanOf(session) === side))
  return lean.filter((session) => leanOf(session) === side).length < LEAST_LEANING_SESSIONS ? [] : lean
}

/** 1: more was learned, -1: more was shared. */
const leanOf = (session: SessionBalance | undefined): number =>
  session === undefined ? 0 : Math.sign(session.learned.passages - session.shared.passages)

const passagesOf = ({ shared, learned, both }: SessionBalance) =>
  shared.passages + learned.passages + both.passages
