// Where a subject stands, as the page shows it. Invariant: it says what the rounds say; nothing is decided here.
import type {
  HandOverAct,
  HandOverHindrance,
  HandOverState,
  HandOverSubject,
  RoundLine,
} from '../../../contract/handover'
import { legalActs } from '../../../domain/rounds/legal-round'
import type { VaultDeps } from '../deps'
import { levelForbidsSummary } from '../charter/summary-level'
import type { Pairing } from '../pairing/pairings'
import type { StoredRound } from '../rooms/shared/rounds.store'
import { sha256Of } from '../../../signed/bytes'
import { agreedAtOf, named } from './named-agreement'
import { paperOf, type Paper } from './papers'
import { bodyOf, retractionIn } from './signed-round'
import { contentOf, headOf, offerOf, standingOf, wordsOf, type Standing } from './standing'
import { mayStartFrom } from './supersede'

const DAY_MS = 86_400_000

type StateDeps = Pick<VaultDeps, 'vault' | 'pairings'>

export function stateOf(deps: StateDeps, subject: HandOverSubject): HandOverState {
  const paper = paperOf(deps, subject)
  const standing = standingOf(deps, paper)
  const pairing = deps.pairings.of(paper.pairId)
  const status = standing.agreement?.status ?? 'draft'
  const { agreements, keptWords } = deps.vault.sharedRoom
  const superseding = agreedShaOf(standing) && agreements.superseding(agreedShaOf(standing) ?? '')
  const superseded = standing.supersedes === null ? undefined : agreements.agreedOn(standing.supersedes)
  return {
    subject,
    pairId: paper.pairId,
    title: paper.title,
    status,
    isTakenBack: standing.agreement?.isTakenBack ?? false,
    partnerName: deps.vault.privateRoom.pairs.partnerName(paper.pairId) ?? '',
    trust: trustOf(pairing),
    head: headOf(standing)?.id ?? null,
    isFileDue: isFileDue(deps, subject, headOf(standing)),
    revision: paper.revision,
    isUnchanged: isUnchanged(paper, standing),
    rounds: [...standing.rounds.values()].map((round) => lineOf(round, standing)).reverse(),
    signed: signedIn(standing),
    agreedSha256: agreedShaOf(standing),
    agreedAt: agreedAtOf(standing),
    supersedes: named(deps, superseded),
    supersededBy: named(deps, superseding || undefined),
    retractions: retractionsIn(standing),
    can: actsOf(deps, paper, { standing, status, isOfOldKey: isOfOldKey(standing, pairing) }),
    isOfOldKey: isOfOldKey(standing, pairing),
    hindrances: hindrancesOf(deps, paper, pairing),
    keptCount: keptWords.of(subject.id).length,
  }
}

/** Signed here, and no file of it was written. One that came back in a file of its own has left before. */
export function isFileDue(
  { vault }: Pick<StateDeps, 'vault'>,
  { id }: HandOverSubject,
  head: StoredRound | undefined,
): boolean {
  if (head?.from !== 'me' || head.storedAt !== bodyOf(head).at) return false
  return !vault.sharedRoom.register.hasHandedOver(id, head.id)
}

/** A date far from when it came is the sender's clock, not the day. */
export const isClockOdd = ({ from, storedAt }: StoredRound, at: string): boolean =>
  from === 'partner' && Math.abs(Date.parse(storedAt) - Date.parse(at)) > DAY_MS

export function lineOf(round: StoredRound, { state }: Pick<Standing, 'state'>): RoundLine {
  const { at, note, comments } = bodyOf(round)
  const counts = [...state.chain, ...state.retractions]
  return {
    id: round.id,
    number: round.number,
    side: round.from,
    act: round.act,
    at,
    isClockOdd: isClockOdd(round, at),
    note,
    comments,
    isTaken: counts.some(({ id }) => id === round.id),
  }
}

const trustOf = (pairing: Pairing | undefined): HandOverState['trust'] => {
  if (pairing === undefined) return 'notPaired'
  const { saidToDifferAt, verifiedAt } = pairing.partner
  if (saidToDifferAt !== null) return 'differ'
  return verifiedAt === null ? 'notCompared' : 'compared'
}

function isUnchanged(paper: Paper, standing: Standing): boolean {
  const offer = offerOf(standing)
  if (offer === undefined) return false
  const { parties, pair } = wordsOf(paper.subject, standing.subjectId, offer)
  const content = contentOf(paper.words, standing, { pair, parties })
  return content !== undefined && sha256Of(content) === offer.words
}

function signedIn(standing: Standing): HandOverState['signed'] {
  const offer = offerOf(standing)
  const acceptance = standing.rounds.get(standing.state.agreed?.id ?? '')
  const by = (side: 'me' | 'partner') => {
    const round = [offer, acceptance].find((one) => one?.from === side)
    if (round === undefined) return null
    const { at, from: fingerprint } = bodyOf(round)
    return { at, fingerprint }
  }
  return { me: by('me'), partner: by('partner') }
}

const agreedShaOf = ({ state }: Standing): string | null => state.agreed?.words ?? null

const retractionsIn = ({ state, rounds }: Standing): HandOverState['retractions'] =>
  state.retractions.flatMap(({ id }) => {
    const round = rounds.get(id)
    if (round === undefined) return []
    const { at, content } = bodyOf(round)
    const reason = retractionIn(content ?? '')?.reason ?? ''
    return [{ side: round.from, at, isClockOdd: isClockOdd(round, at), reason }]
  })

/** The words on the table are under a key of the partner's that no longer counts: they cannot be agreed with. */
function isOfOldKey(standing: Standing, pairing: Pairing | undefined): boolean {
  const offer = offerOf(standing)
  if (offer?.from !== 'partner' || pairing === undefined) return false
  return bodyOf(offer).from !== pairing.partner.fingerprint
}

function actsOf(
  deps: StateDeps,
  { subject }: Paper,
  {
    standing: { state, agreement },
    status,
    isOfOldKey,
  }: Pick<HandOverState, 'status' | 'isOfOldKey'> & { readonly standing: Standing },
): HandOverAct[] {
  const legal = legalActs(state.chain, 'me').filter((act) => act !== 'accept' || !isOfOldKey)
  const isOpen = state.status === 'open'
  const acts: HandOverAct[] = legal.filter(
    (act) => act !== 'propose' || !isOpen || agreement?.isTakenBack === true,
  )
  if (status === 'proposed') acts.push('takeBack')
  if (state.chain.length > 0) acts.push('saveAgain')
  if (subject.kind === 'summary' && mayStartFrom(deps, agreement)) acts.push('supersede')
  return acts
}

function hindrancesOf(
  { vault }: StateDeps,
  { subject, pairId, words, isEmpty, isReady }: Paper,
  pairing: Pairing | undefined,
): HandOverHindrance[] {
  const found: HandOverHindrance[] = []
  if (pairing === undefined) found.push('notPaired')
  if (pairing !== undefined && pairing.partner.saidToDifferAt !== null) found.push('digitsDiffer')
  if (words.kind === 'summary' && levelForbidsSummary(vault, pairId, { ...words, id: subject.id }))
    found.push('levelForbids')
  if (isEmpty) found.push('empty')
  if (!isReady) found.push('charterNotReady')
  return found
}
