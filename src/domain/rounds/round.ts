// A round of a hand-over: one signed act in the chain of one summary or one charter.
// Invariant: a round is named by the fingerprint of its bytes, so it never changes and never names one that comes later.

/** `comment`: an answer that leaves the words as they are and signs nothing. */
export type RoundAct = 'propose' | 'counter' | 'comment' | 'accept' | 'retract'

export interface Round {
  /** Fingerprint of its bytes. */
  readonly id: string
  readonly previous: string | null
  /** Its place in the chain, from 1. */
  readonly number: number
  /** Whoever signed it; two sides are told apart by it, nothing else. */
  readonly from: string
  readonly act: RoundAct
  /** Fingerprint of the words that are proposed, accepted or taken back; null of a comment. */
  readonly words: string | null
}

export type Rounds = ReadonlyMap<string, Round>

/** More than two people ever exchange about one text. */
export const MOST_ROUNDS = 500

/** From the first round to this one. Every round before it must be there. */
export function pathTo(rounds: Rounds, id: string | null): Round[] {
  const path: Round[] = []
  for (let at = id; at !== null;) {
    const round = rounds.get(at)
    if (round === undefined) throw new Error('a round before it is missing')
    path.push(round)
    at = round.previous
  }
  return path.reverse()
}

/** The round whose words are on the table: the last that proposed any. */
export const offerIn = (path: readonly Round[]): Round | undefined =>
  path.findLast(({ act }) => act === 'propose' || act === 'counter')
