// Writes one round that was let in: the round, where its subject stands by it, and the words that count in the draft.
// Invariant: one transaction; a crash leaves all of it or nothing.
import { z } from 'zod'
import type { HandOverSubject } from '../../../contract/handover'
import { nextState, type SubjectState } from '../../../domain/rounds/subject-state'
import { composeRecord, type RecordSignature } from '../../../signed/agreed-record'
import { sha256Of } from '../../../signed/bytes'
import { Refusal } from '../../refusal'
import { freeze } from '../charter/freeze'
import type { VaultDeps } from '../deps'
import type { AgreementRow } from '../rooms/shared/agreements.store'
import type { StoredRound } from '../rooms/shared/rounds.store'
import { findPaper, keepWords, noteSubject, putWords, type Paper } from './papers'
import { bodyOf } from './signed-round'
import { contentOf, offerOf, standingOfSubject, wordsOf, type Standing } from './standing'

export interface Settled {
  readonly state: SubjectState
  /** Words of mine were put aside. */
  readonly keptMine: boolean
}

type SettleDeps = Pick<VaultDeps, 'vault' | 'newId' | 'now'>

/** `round` may follow the rounds of `standing`: whoever calls has made sure. */
export function settle(
  deps: SettleDeps,
  {
    subject,
    pairId,
    standing,
  }: { readonly subject: HandOverSubject; readonly pairId: string; readonly standing: Standing },
  round: StoredRound,
): Settled {
  const { sharedRoom } = deps.vault
  const next = nextState(standing.state, round)
  if (!next.ok) throw new Refusal('NOT_YOUR_TURN')
  const state = next.value
  const rounds = new Map([...standing.rounds, [round.id, round]])
  const at = deps.now().toISOString()
  noteSubject(deps, subject, pairId, at)
  const keptMine = sharedRoom.inOne(() => {
    const after = { ...standing, state, rounds }
    const isFresh = state.agreed !== undefined && state.agreed.id !== standing.state.agreed?.id
    const isOtherOffer = state.offer?.id !== standing.state.offer?.id
    const kept = (isFresh || isOtherOffer) && bringIn(deps, subject, after, at)
    if (isFresh) freezeAgreed(deps, subject, after, at)
    sharedRoom.agreements.put(rowOf(deps, subject, after, isFresh, at))
    sharedRoom.rounds.add(standing.subjectId, round)
    return kept
  })
  return { state, keptMine }
}

/** The words that count now, if others stand in the draft. True: those that stood there were put aside. */
function bringIn(deps: SettleDeps, subject: HandOverSubject, after: Standing, at: string): boolean {
  const offer = offerOf(after)
  if (offer === undefined) return false
  const { words, parties, pair } = wordsOf(subject, after.subjectId, offer)
  const paper = findPaper(deps, subject)
  if (paper === undefined) {
    putWords(deps, subject.id, words, at)
    return false
  }
  const { supersedes } = words
  const standsThere = contentOf(paper.words, { subjectId: after.subjectId, supersedes }, { pair, parties })
  if (standsThere !== undefined && sha256Of(standsThere) === offer.words) return false
  const isKnown = paper.isEmpty || wasHandedOver(deps, paper, after)
  if (!isKnown) keepWords(deps, paper, at)
  putWords(deps, subject.id, words, at)
  return !isKnown
}

/** These very words stand in a round, of either side: of this subject, or of a version before. */
function wasHandedOver(deps: SettleDeps, { subject, words: mine }: Paper, after: Standing): boolean {
  const versions = deps.vault.sharedRoom.agreements
    .all(subject)
    .filter(({ subjectId }) => subjectId !== after.subjectId)
    .map(({ subjectId }) => standingOfSubject(deps, subjectId))
  return [after, ...versions].some(({ subjectId, rounds }) =>
    [...rounds.values()].some((round) => {
      if (round.act !== 'propose' && round.act !== 'counter') return false
      const { words, parties, pair, content } = wordsOf(subject, subjectId, round)
      const { supersedes } = words
      return contentOf(mine, { subjectId, supersedes }, { pair, parties }) === content
    }),
  )
}

/** A charter counts by its frozen versions: what both signed becomes one, unless it is the last. */
function freezeAgreed(
  { vault }: SettleDeps,
  { kind, id: charterId }: HandOverSubject,
  standing: Standing,
  at: string,
): void {
  const offer = offerOf(standing)
  if (kind !== 'charter' || offer === undefined) return
  const charter = vault.sharedRoom.charters.find(charterId)
  const { words } = wordsOf({ kind, id: charterId }, standing.subjectId, offer)
  if (words.kind !== 'charter' || charter?.isReady !== false) return
  freeze(vault.sharedRoom, { charterId, content: words.content, names: words.names, at })
}

function rowOf(
  deps: SettleDeps,
  subject: HandOverSubject,
  standing: Standing,
  isFresh: boolean,
  at: string,
): AgreementRow {
  const { subjectId, agreement, state, rounds, supersedes } = standing
  const head = state.chain.at(-1)
  const offer = offerOf(standing)
  const named = offer === undefined ? null : wordsOf(subject, subjectId, offer).words.supersedes
  return {
    subjectId,
    kind: subject.kind,
    documentId: subject.id,
    status: statusOf(state),
    head: head?.id ?? null,
    isTakenBack: false,
    agreedSha256: state.agreed?.words ?? null,
    agreedRevision: isFresh
      ? (findPaper(deps, subject)?.revision ?? null)
      : (agreement?.agreedRevision ?? null),
    record: state.agreed === undefined ? null : recordOf(state, rounds),
    supersedes: supersedes ?? named,
    updatedAt: at,
  }
}

export function statusOf({ status, chain }: SubjectState): AgreementRow['status'] {
  if (status === 'none') return 'draft'
  if (status !== 'open') return status
  return chain.at(-1)?.from === 'me' ? 'proposed' : 'answered'
}

/** The words both signed, with both signatures. */
function recordOf({ agreed, offer }: SubjectState, rounds: ReadonlyMap<string, StoredRound>): string {
  const signed = [offer, agreed].flatMap((round) => rounds.get(round?.id ?? '') ?? [])
  const [content] = signed.map((round) => bodyOf(round).content ?? '')
  return composeRecord({ content: content ?? '', signatures: signed.map((round) => signatureIn(round)) })
}

export function signatureIn(round: StoredRound): RecordSignature {
  const { from: key, at, content, contentSignature, dateSignature } = bodyOf(round)
  const name = nameIn(content ?? '', key)
  return { key, name, at, signature: contentSignature ?? '', dateSignature: dateSignature ?? '' }
}

/** As the signed words have it. */
export function nameIn(content: string, key: string): string | null {
  const named = people.safeParse(JSON.parse(content)).data
  return named?.people.find((person) => person.key === key)?.name ?? null
}

const people = z.looseObject({
  people: z.array(z.looseObject({ key: z.string(), name: z.string().nullable() })),
})
