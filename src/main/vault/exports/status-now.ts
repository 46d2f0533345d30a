// What became of a summary or a charter since it left.
import type { Disclosure } from '../../../contract/summaries'
import type { SharedRoom } from '../rooms/shared/room'

/** Null: it is neither, or is gone for good. */
export function statusNowOf(
  { agreements, summaries, charters }: Pick<SharedRoom, 'agreements' | 'summaries' | 'charters'>,
  { kind, subjectId }: Pick<Disclosure, 'kind' | 'subjectId'>,
): Disclosure['statusNow'] {
  if (kind !== 'summary' && kind !== 'charter') return null
  const isThere = (kind === 'summary' ? summaries : charters).find(subjectId) !== undefined
  return isThere ? agreements.statusOf({ kind, id: subjectId }) : null
}
