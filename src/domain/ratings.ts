// Ratings of the same questions at two moments, and of the two sides at one. Invariant: only what was answered both
// times is compared, and the sides are never averaged.

export const LOWEST = 1
export const HIGHEST = 5

/** Who answered: I, or my partner as told to me. */
export type RatingSide = 'me' | 'partner'

export interface Rated {
  readonly questionId: string
  readonly side: RatingSide
  /** From 1 to 5; null: not answered. */
  readonly value: number | null
}

export interface Delta {
  readonly questionId: string
  readonly side: RatingSide
  readonly from: number
  readonly to: number
}

/** In the order of the later ones. */
export function deltasBetween(earlier: readonly Rated[], later: readonly Rated[]): Delta[] {
  return later.flatMap(({ questionId, side, value: to }) => {
    const from = valueOf(earlier, questionId, side)
    return from === null || to === null ? [] : [{ questionId, side, from, to }]
  })
}

export const stepsOf = ({ from, to }: Pick<Delta, 'from' | 'to'>): number => to - from

/** What rose most, at most so many; the larger step first. */
export const rose = (deltas: readonly Delta[], most: number): Delta[] =>
  deltas
    .filter((delta) => stepsOf(delta) > 0)
    .sort((one, other) => stepsOf(other) - stepsOf(one))
    .slice(0, most)

/** What fell; the larger step first. */
export const fell = (deltas: readonly Delta[], most: number): Delta[] =>
  deltas
    .filter((delta) => stepsOf(delta) < 0)
    .sort((one, other) => stepsOf(one) - stepsOf(other))
    .slice(0, most)

export type Gap =
  | { readonly is: 'unanswered' | 'onlyMine' | 'onlyPartners' | 'same' }
  | { readonly is: 'near' | 'apart'; readonly higher: RatingSide }

/** From how many steps on two answers are worth a talk. */
const APART = 2

export function gapBetween(mine: number | null, partners: number | null): Gap {
  if (mine === null) return { is: partners === null ? 'unanswered' : 'onlyPartners' }
  if (partners === null) return { is: 'onlyMine' }
  if (mine === partners) return { is: 'same' }
  const higher = mine > partners ? 'me' : 'partner'
  return { is: Math.abs(mine - partners) >= APART ? 'apart' : 'near', higher }
}

/** Null: not answered. */
export function valueOf(answers: readonly Rated[], questionId: string, side: RatingSide): number | null {
  const found = answers.find((one) => one.questionId === questionId && one.side === side)
  return found?.value ?? null
}
