// Several files, one after the other. Only the vault can open them, so their order is not known: one that waits for
// another is tried again once others were taken. Invariant: a wrong one stops none of the rest.
import type { Picked, Taken } from './take-picked'

export interface TakenFile {
  readonly picked: Picked
  readonly taken: Taken
}

/** In the order in which they were taken; those that were not, behind. */
export async function takeInOrder(
  files: readonly Picked[],
  take: (file: Picked) => Promise<Taken>,
): Promise<TakenFile[]> {
  const done: TakenFile[] = []
  let left = files
  let refused: TakenFile[] = []
  while (left.length > 0) {
    refused = []
    for (const picked of left) {
      const taken = await take(picked)
      if (taken.is === 'took') done.push({ picked, taken })
      else refused.push({ picked, taken })
    }
    const waiting = refused.filter(({ taken }) => waitsForAnother(taken)).map(({ picked }) => picked)
    if (refused.length === left.length || waiting.length === 0) break
    done.push(...refused.filter(({ taken }) => !waitsForAnother(taken)))
    left = waiting
  }
  return [...done, ...refused]
}

const ORDER_CODES: ReadonlySet<unknown> = new Set([
  'HANDOVER_WRONG_CHAIN',
  'HANDOVER_OUT_OF_TURN',
  'REVEAL_SEAL_MISSING',
  'REVEAL_NOT_SEALED',
])

/** It came too early: what has to be taken before it may be among the others. */
export const waitsForAnother = (taken: Taken): boolean =>
  taken.is === 'refused' &&
  taken.error instanceof Error &&
  'code' in taken.error &&
  ORDER_CODES.has(taken.error.code)
