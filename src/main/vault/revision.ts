// A save on a stale revision is refused by name; nothing was overwritten.
import type { Result } from '../../domain/result'
import { Refusal } from '../refusal'

export function revisionOrRefusal(
  saved: Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>,
): number {
  if (saved.ok) return saved.value
  if (saved.error.is === 'gone') throw new Refusal('NOT_FOUND')
  throw new Refusal('STALE_REVISION', { currentRevision: saved.error.currentRevision })
}
