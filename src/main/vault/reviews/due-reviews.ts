// Which pairs should look at where they stand: their period, their charter, their sessions and what was rated.
import type { DueReviewOfPair } from '../../../contract/reviews'
import type { Pair } from '../../../contract/pairs'
import { reviewDue } from '../../../domain/review-due'
import type { VaultDeps } from '../deps'

/** As many as the rule counts. */
const SESSIONS_COUNTED = 6

export function dueReviews({ vault }: Pick<VaultDeps, 'vault'>, today: string): DueReviewOfPair[] {
  return vault.privateRoom.pairs.list().flatMap((pair) => dueOf(vault, pair, today))
}

function dueOf(
  { privateRoom, sharedRoom }: VaultDeps['vault'],
  pair: Pair,
  today: string,
): DueReviewOfPair[] {
  const { pairs, reviews, charters } = privateRoom
  const period = pairs.periods(pair.id).at(-1)
  const beganOn = period?.beganOn ?? pair.createdAt.slice(0, 10)
  const lines = reviews.lines(pair.id)
  const charter = charters
    .of(pair.id)
    .map((charterId) => sharedRoom.charters.line(charterId))
    .find((line) => line !== undefined)
  const due = reviewDue(
    {
      beganOn,
      endedOn: period?.endedOn ?? null,
      reviewOn: charter?.reviewOn ?? null,
      endsOn: charter?.endsOn ?? null,
      heldOn: reviews.heldFrom(pair.id, beganOn, SESSIONS_COUNTED),
      done: lines.filter(({ state }) => state === 'done'),
    },
    today,
  )
  if (due === null) return []
  const open = lines.find(({ moment, state }) => moment === due.moment && state === 'open')
  return [{ ...due, pairId: pair.id, partnerName: pair.partnerName, roundId: open?.id ?? null }]
}
