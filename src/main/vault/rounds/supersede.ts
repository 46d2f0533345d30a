// A new draft with words that were agreed, to take their place once both have signed it; those stay as they are.
// Invariant: what no longer stands is replaced by nothing: of such words the draft begins anew.
import type { HandOverSubject } from '../../../contract/handover'
import { asSignedSummary } from '../../../domain/kept-marks'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import type { Agreement } from '../rooms/shared/agreements.store'
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
  if (!mayStartFrom(deps, agreement)) throw new Refusal('NOT_YOUR_TURN')
  const supersedes = agreement?.status === 'agreed' ? agreement.agreedSha256 : null
  const at = deps.now().toISOString()
  const id = deps.newId()
  const next = { kind: subject.kind, id }
  noteSubject(deps, next, pairId, at)
  inOne(() => {
    putWords(deps, id, { ...words, document: asSignedSummary(words.document) }, at)
    if (supersedes === null) return
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

/** It stands; or it was taken back, itself or what took its place, and nothing stands now. */
export function mayStartFrom({ vault }: Pick<VaultDeps, 'vault'>, agreement: Agreement | undefined): boolean {
  if (agreement?.status === 'agreed' || agreement?.status === 'retracted') return true
  if (agreement?.status !== 'superseded' || agreement.agreedSha256 === null) return false
  return vault.sharedRoom.agreements.superseding(agreement.agreedSha256)?.status === 'retracted'
}
