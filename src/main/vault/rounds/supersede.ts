// A new draft with the agreed words, to take their place once both have signed it. The agreed one stays as it is.
import type { HandOverSubject } from '../../../contract/handover'
import { asSignedSummary } from '../../../domain/kept-marks'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { noteSubject, paperOf, putWords } from './papers'

/** Of a summary. Throws NOT_FOUND or NOT_YOUR_TURN. */
export function supersede(
  deps: Pick<VaultDeps, 'vault' | 'door' | 'newId' | 'now'>,
  subject: HandOverSubject,
): HandOverSubject {
  const { pairId, words } = paperOf(deps, subject)
  if (words.kind !== 'summary') throw new Refusal('NOT_YOUR_TURN')
  const { agreements, inOne } = deps.vault.sharedRoom
  const agreement = agreements.newest(subject)
  if (agreement?.status !== 'agreed') throw new Refusal('NOT_YOUR_TURN')
  const { agreedSha256: supersedes } = agreement
  const at = deps.now().toISOString()
  const id = deps.newId()
  const next = { kind: subject.kind, id }
  noteSubject(deps, next, pairId, at)
  inOne(() => {
    putWords(deps, id, { ...words, document: asSignedSummary(words.document) }, at)
    agreements.put({
      subjectId: id,
      kind: subject.kind,
      documentId: id,
      status: 'draft',
      head: null,
      isTakenBack: false,
      agreedSha256: null,
      agreedRevision: null,
      record: null,
      supersedes,
      updatedAt: at,
    })
  })
  deps.door.carryOver(subject.id, id)
  return next
}
