// Where a summary or a charter stands, told from the rounds that are known of it.
// Invariant: the same rounds give the same state, in whatever order they came; so both sides converge.
import { err, ok, type Result } from '../result'
import { problemOf, type RoundProblem } from './legal-round'
import { offerIn, pathTo, type Round, type Rounds } from './round'

export interface SubjectState {
  readonly rounds: Rounds
  /** The rounds that count, from the first to the head; what crossed with them is not among them. */
  readonly chain: readonly Round[]
  readonly status: 'none' | 'open' | 'agreed' | 'retracted'
  /** The last round with words. */
  readonly offer: Round | undefined
  /** What both signed. */
  readonly agreed: Round | undefined
  readonly retractions: readonly Round[]
}

/** The state after one more round; refused, nothing changes. */
export function nextState(state: SubjectState, round: Round): Result<SubjectState, RoundProblem> {
  const problem = problemOf(state.rounds, round)
  if (problem !== undefined) return err(problem)
  return ok(stateOf(new Map([...state.rounds, [round.id, round]])))
}

/** Rounds that were let in one by one. */
export function stateOf(rounds: Rounds): SubjectState {
  const chain = chosenChain(rounds)
  const agreed = chain.findLast(({ act }) => act === 'accept')
  // Whichever words were taken back: an older offer that is accepted afterwards must not undo it.
  const retractions = agreed === undefined ? [] : [...rounds.values()].filter(({ act }) => act === 'retract')
  const status = statusOf(chain, agreed, retractions)
  return { rounds, chain, status, offer: offerIn(chain), agreed, retractions: inOrder(retractions) }
}

/**
 * Where two rounds follow the same one, one way is chosen by what both can see: words that both signed come before all
 * else; otherwise the round with the lower fingerprint counts. Of several that both signed, those offered latest: else
 * whoever holds an older offer could accept it, too, and push out what was agreed on since.
 */
function chosenChain(rounds: Rounds): Round[] {
  const [accepted] = [...rounds.values()]
    .filter(({ act }) => act === 'accept')
    .map((round) => ({ round, path: pathTo(rounds, round.id) }))
    .sort((one, other) => offeredAt(other.path) - offeredAt(one.path) || byPlace(one.round, other.round))
  const followers = followersIn(rounds)
  const chain = [...(accepted?.path ?? [])]
  for (;;) {
    const [next] = inOrder(followers.get(chain.at(-1)?.id ?? null) ?? [])
    if (next === undefined) return chain
    chain.push(next)
  }
}

function followersIn(rounds: Rounds): Map<string | null, Round[]> {
  const followers = new Map<string | null, Round[]>()
  for (const round of rounds.values())
    followers.set(round.previous, [...(followers.get(round.previous) ?? []), round])
  return followers
}

function statusOf(
  chain: readonly Round[],
  agreed: Round | undefined,
  retractions: readonly Round[],
): SubjectState['status'] {
  if (retractions.length > 0) return 'retracted'
  if (agreed !== undefined) return 'agreed'
  return chain.length > 0 ? 'open' : 'none'
}

const offeredAt = (path: readonly Round[]): number => offerIn(path)?.number ?? 0

const byPlace = (one: Round, other: Round): number => other.number - one.number || byId(one, other)

function byId(one: Round, other: Round): number {
  return one.id < other.id ? -1 : 1
}

function inOrder(rounds: readonly Round[]): Round[] {
  return [...rounds].sort(byId)
}
