// Takes a hand-over file. Invariant: nothing is changed unless the whole file is right: from the partner's key, for this
// pair, next in its chain, with words that make the very bytes that were signed.
import type { HandOverErrorCode, HandOverSubject } from '../../../contract/handover'
import { problemOf } from '../../../domain/rounds/legal-round'
import type { Round } from '../../../domain/rounds/round'
import { parseHandOver, type HandOver, type HandOverProblem } from '../../handover/hand-over-file'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { receivedWords, type ReceivedWords } from '../rooms/shared/received'
import type { StoredRound } from '../rooms/shared/rounds.store'
import { findPaper } from './papers'
import { senderOf, type Sender } from './sender'
import { settle, type Settled } from './settle'
import { retractionIn, roundOf } from './signed-round'
import { nextSubjectId, standingOfSubject, type Standing } from './standing'

export type TakingDeps = Pick<VaultDeps, 'vault' | 'identity' | 'pairings' | 'newId' | 'now'>

export type Taken =
  | ({ readonly is: 'received'; readonly round: Round; readonly crossed: 'no' | 'theirs' | 'mine' } & Found &
      Settled)
  | ({ readonly is: 'alreadyHere' } & Found)
  | ({ readonly is: 'restored'; readonly round: Round } & Found)
  | { readonly is: 'reveal'; readonly sender: Sender; readonly handOver: HandOver }

interface Found {
  readonly subject: HandOverSubject
  readonly pairId: string
}

const CODES: Readonly<Record<HandOverProblem, HandOverErrorCode>> = {
  notADuologueFile: 'HANDOVER_NOT_A_FILE',
  tooLarge: 'HANDOVER_TOO_LARGE',
  damaged: 'HANDOVER_DAMAGED',
  badSignature: 'HANDOVER_DAMAGED',
  notForYou: 'HANDOVER_NOT_FOR_YOU',
  newer: 'HANDOVER_NEWER',
}

/** Throws one of `handOverErrors`. */
export async function takeFile(deps: TakingDeps, bytes: Uint8Array): Promise<Taken> {
  const parsed = await parseHandOver(bytes, deps.identity.unseal)
  if (!parsed.ok) throw new Refusal(CODES[parsed.error])
  // From here on nothing waits: what counts is looked at and written at once.
  return takeHandOver(deps, parsed.value)
}

/** As `takeFile`, of what was in the file. */
export function takeHandOver(deps: TakingDeps, handOver: HandOver): Taken {
  const sender = senderOf(deps, handOver.round)
  if (handOver.round.subject.kind === 'reveal') return { is: 'reveal', sender, handOver }
  return takeRound(deps, sender, handOver, handOver.round.subject.kind)
}

function takeRound(
  deps: TakingDeps,
  sender: Sender,
  handOver: HandOver,
  kind: HandOverSubject['kind'],
): Taken {
  const { pairId, me, isOwn } = sender
  const round = roundOf(handOver.round, { id: handOver.bodySha256, me })
  if (round === undefined) throw new Refusal('HANDOVER_DAMAGED')
  const subjectId = handOver.round.subject.id
  const standing = standingOfSubject(deps, subjectId)
  const words = wordsIn(handOver, round, sender, kind)
  mustReplaceTheirOwn(deps, words, pairId)
  const subject = documentOf(deps, { kind, subjectId, pairId, words, standing })
  if (standing.rounds.has(round.id)) {
    if (isOwn) throw new Refusal('HANDOVER_OWN_FILE', { pairId })
    return { is: 'alreadyHere', subject, pairId }
  }
  mustFollow(standing, round, pairId)
  mustSupersedeTheSame(standing, words)
  const { body, signature } = handOver
  const stored: StoredRound = {
    ...round,
    from: isOwn ? 'me' : 'partner',
    body,
    signature,
    storedAt: deps.now().toISOString(),
  }
  const settled = settle(deps, { subject, pairId, standing }, stored)
  if (isOwn) return { is: 'restored', round, subject, pairId }
  return { is: 'received', round, subject, pairId, ...settled, crossed: crossingOf(standing, settled, round) }
}

/** Undefined: the round has none of its own. */
function wordsIn(
  { round: { content, pair, subject, from, to } }: HandOver,
  round: Round,
  { me, isOwn }: Sender,
  kind: HandOverSubject['kind'],
): ReceivedWords | undefined {
  if (content === null) return undefined
  if (round.act === 'retract') {
    const retraction = retractionIn(content)
    const isFit =
      retraction?.pair === pair && retraction.subject === subject.id && retraction.people[0]?.key === from
    if (!isFit) throw new Refusal('HANDOVER_DAMAGED')
    return undefined
  }
  const parties = { me, partner: isOwn ? to : from }
  const words = receivedWords(content, { kind, pair, subject: subject.id, parties })
  if (!words.ok) throw new Refusal('HANDOVER_DAMAGED')
  return words.value
}

interface Wanted {
  readonly kind: HandOverSubject['kind']
  readonly subjectId: string
  readonly pairId: string
  readonly words: ReceivedWords | undefined
  readonly standing: Standing
}

/** The summary or charter here; one that is not here yet is begun under the id the partner gave it. */
function documentOf(deps: TakingDeps, { kind, subjectId, pairId, words, standing }: Wanted): HandOverSubject {
  const { agreement } = standing
  if (agreement !== undefined && agreement.kind !== kind) throw new Refusal('HANDOVER_DAMAGED')
  const subject = {
    kind,
    id: agreement?.documentId ?? earlierVersion(deps, { kind, subjectId, pairId, words }) ?? subjectId,
  }
  const { carries, charters } = deps.vault.privateRoom
  const knownPair = carries.pairOfSummary(subject.id) ?? charters.pairOf(subject.id)
  if (knownPair !== undefined && knownPair !== pairId) throw new Refusal('HANDOVER_DAMAGED')
  const isOtherKind =
    (kind === 'summary' ? charters.pairOf(subject.id) : carries.pairOfSummary(subject.id)) !== undefined
  if (isOtherKind) throw new Refusal('HANDOVER_DAMAGED')
  const isInTrash = deps.vault.sharedRoom.trash.list().some(({ id }) => id === subject.id)
  if (isInTrash) throw new Refusal('HANDOVER_IN_TRASH', { pairId })
  const isHere = findPaper(deps, subject) !== undefined
  if (agreement !== undefined && !isHere) throw new Refusal('HANDOVER_IN_TRASH', { pairId })
  return subject
}

/** The charter whose agreed words are to be replaced; undefined: it is not known here. */
function earlierVersion(
  { vault }: TakingDeps,
  { kind, subjectId, pairId, words }: Omit<Wanted, 'standing'>,
): string | undefined {
  if (kind !== 'charter' || words?.supersedes == null) return undefined
  mustNotWait(vault, words.supersedes, pairId)
  const earlier = vault.sharedRoom.agreements.agreedOn(words.supersedes)
  if (earlier?.kind !== 'charter') return undefined
  if (nextSubjectId(words.supersedes) !== subjectId) throw new Refusal('HANDOVER_DAMAGED')
  return earlier.documentId
}

/** Of a charter the next version may come before the acceptance of this one: it would begin a second charter. */
function mustNotWait({ sharedRoom }: TakingDeps['vault'], sha256: string, pairId: string): void {
  const waiting = sharedRoom.agreements.waiting().filter(({ kind }) => kind === 'charter')
  const rounds = waiting.flatMap(({ subjectId }) => sharedRoom.rounds.of(subjectId))
  const last = rounds.findLast(({ words }) => words === sha256)
  if (last === undefined) return
  throw new Refusal('HANDOVER_WRONG_CHAIN', { pairId, first: last.number + 1, last: last.number + 1 })
}

function mustFollow({ state }: Standing, round: Round, pairId: string): void {
  const problem = problemOf(state.rounds, round)
  if (problem === undefined) return
  if (problem.is === 'missing') {
    const { first, last } = problem
    throw new Refusal('HANDOVER_WRONG_CHAIN', { pairId, first, last })
  }
  throw new Refusal('HANDOVER_OUT_OF_TURN', { pairId })
}

/** What was agreed with somebody else is none of this partner's, though its fingerprint may be known to them. */
function mustReplaceTheirOwn({ vault }: TakingDeps, words: ReceivedWords | undefined, pairId: string): void {
  if (words?.supersedes == null) return
  const earlier = vault.sharedRoom.agreements.agreedOn(words.supersedes)
  if (earlier === undefined) return
  const { carries, charters } = vault.privateRoom
  const its =
    earlier.kind === 'summary'
      ? carries.pairOfSummary(earlier.documentId)
      : charters.pairOf(earlier.documentId)
  if (earlier.kind !== words.kind || its !== pairId) throw new Refusal('HANDOVER_DAMAGED')
}

/** What the words take the place of is said by the first round of a chain, and stays. */
function mustSupersedeTheSame({ state, supersedes }: Standing, words: ReceivedWords | undefined): void {
  if (words === undefined || state.chain.length === 0) return
  if (words.supersedes !== supersedes) throw new Refusal('HANDOVER_DAMAGED')
}

/** Whether the round met one that follows the same round, and which of the two counts. */
function crossingOf({ state: before }: Standing, { state }: Settled, round: Round): 'no' | 'theirs' | 'mine' {
  const counts = [...state.chain, ...state.retractions].some(({ id }) => id === round.id)
  if (!counts) return 'theirs'
  const isPushedOut = before.chain.some(
    ({ id, from }) => from === 'me' && !state.chain.some((one) => one.id === id),
  )
  return isPushedOut ? 'mine' : 'no'
}
