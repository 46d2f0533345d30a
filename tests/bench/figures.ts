// Figures of a bench: quantiles, and two ways that take turns so that a busy machine hits both alike.

export interface Figure {
  readonly what: string
  readonly ours: number
  readonly peer: number
  readonly peerIs: string
  readonly unit: 'ms' | 'kB'
  /** The most that `ours / peer` may be (kB: that `ours` may be); null: only told. */
  readonly line: number | null
  readonly rounds: number
  readonly note?: string
}

export const ROUNDS = 7

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

export function timed(act: () => unknown): number {
  const before = performance.now()
  act()
  return performance.now() - before
}

/** In each round one figure of each; who is first changes from round to round. */
export function takeTurns(
  rounds: number,
  ours: () => number,
  peer: () => number,
): { ours: number; peer: number } {
  const oursAll: number[] = []
  const peerAll: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const mine = () => oursAll.push(ours())
    const theirs = () => peerAll.push(peer())
    for (const turn of round % 2 === 0 ? [mine, theirs] : [theirs, mine]) turn()
  }
  return { ours: median(oursAll), peer: median(peerAll) }
}
