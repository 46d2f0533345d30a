// Which round may follow which. Invariant: it depends on the rounds before it only, never on the order in which files
// arrived or on a clock; so both sides judge alike.
import { MOST_ROUNDS, offerIn, pathTo, type Round, type RoundAct, type Rounds } from './round'

export type RoundProblem =
  | { readonly is: 'known' }
  /** Rounds before it are not here: these have to be asked for. */
  | { readonly is: 'missing'; readonly first: number; readonly last: number }
  | { readonly is: 'outOfTurn' }

/** What this side may do after these rounds. */
export function legalActs(path: readonly Round[], side: string): RoundAct[] {
  const head = path.at(-1)
  if (head === undefined) return ['propose']
  if (head.act === 'accept' || head.act === 'retract') return hasRetracted(path, side) ? [] : ['retract']
  const own: RoundAct[] = head.from === side ? ['propose'] : ['counter', 'comment']
  return offerIn(path)?.from === side ? own : [...own, 'accept']
}

/** Undefined: it may be taken. */
export function problemOf(rounds: Rounds, next: Round): RoundProblem | undefined {
  if (rounds.has(next.id)) return { is: 'known' }
  if (next.previous !== null && !rounds.has(next.previous)) return missing(rounds, next)
  const path = pathTo(rounds, next.previous)
  const isNext = next.number === path.length + 1 && next.number <= MOST_ROUNDS
  const isLegal = isNext && legalActs(path, next.from).includes(next.act) && fits(path, next)
  return isLegal ? undefined : { is: 'outOfTurn' }
}

/** What is accepted or taken back are the words on the table; to send the other's own words back is no answer. */
function fits(path: readonly Round[], { act, from, words }: Round): boolean {
  const offer = offerIn(path)
  if (act === 'comment') return words === null
  if (act === 'accept' || act === 'retract') return words === offer?.words
  return words !== null && (offer === undefined || offer.from === from || offer.words !== words)
}

function missing(rounds: Rounds, { number }: Round): RoundProblem {
  const last = number - 1
  if (last < 1) return { is: 'outOfTurn' }
  const known = Math.max(0, ...[...rounds.values()].map((round) => round.number))
  return { is: 'missing', first: Math.min(known + 1, last), last }
}

const hasRetracted = (path: readonly Round[], side: string): boolean =>
  path.some(({ act, from }) => act === 'retract' && from === side)
