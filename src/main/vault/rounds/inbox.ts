// What waits for an answer, of all pairs: mine, and the partners'.
import type { HandOverWaiting } from '../../../contract/handover'
import type { VaultDeps } from '../deps'
import { findPaper } from './papers'
import { bodyOf } from './signed-round'
import { headOf, standingOfSubject } from './standing'
import { isClockOdd, isFileDue } from './state'

export interface Inbox {
  readonly forMe: HandOverWaiting[]
  readonly forThem: HandOverWaiting[]
}

/** Newest first. */
export function inboxOf(deps: Pick<VaultDeps, 'vault'>): Inbox {
  const waiting = deps.vault.sharedRoom.agreements.waiting().flatMap((agreement) => {
    const { kind, documentId: id, subjectId, status } = agreement
    const paper = findPaper(deps, { kind, id })
    const head = headOf(standingOfSubject(deps, subjectId))
    if (paper === undefined || head === undefined) return []
    if (status !== 'proposed' && status !== 'answered') return []
    const { pairId, title, subject } = paper
    const partnerName = deps.vault.privateRoom.pairs.partnerName(pairId) ?? ''
    const { at } = bodyOf(head)
    const clock = { at, isClockOdd: isClockOdd(head, at), isFileDue: isFileDue(deps, subject, head) }
    return [{ subject, pairId, partnerName, title, status, act: head.act, ...clock }]
  })
  return {
    forMe: waiting.filter(({ status }) => status === 'answered'),
    forThem: waiting.filter(({ status }) => status === 'proposed'),
  }
}
