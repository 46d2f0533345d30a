// Tags, people and goals that were deleted for good: words kept from before (versions, templates) may still name them.
import type { LabelMention } from '../../../../domain/note-labels'
import type { EncryptedDatabase } from '../encrypted-database'

export function goneLabels(db: EncryptedDatabase): (label: LabelMention) => boolean {
  const isThere = (kind: LabelMention['kind']) =>
    db.prepare<[string], number>(`SELECT 1 FROM ${kind} WHERE id = ?`).pluck()
  const labels = { tag: isThere('tag'), person: isThere('person'), goal: isThere('goal') }
  return ({ kind, targetId }) => labels[kind].get(targetId) === undefined
}
