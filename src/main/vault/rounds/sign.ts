// What this side signs: a proposal, an answer, an acceptance, a retraction.
// Invariant: the words are the saved ones, looked at by the leak check and within the level; the page hands in none but
// its notes and comments, which are looked at, too.
import type { HandOverSubject, RoundComment } from '../../../contract/handover'
import { legalActs } from '../../../domain/rounds/legal-round'
import { plainWords } from '../../../domain/plain-words'
import type { RoundAct } from '../../../domain/rounds/round'
import { sha256Of } from '../../../signed/bytes'
import { retractionContent } from '../../../signed/retraction'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { leavingOf } from '../leaving'
import type { Pairing } from '../pairing/pairings'
import { leaksInSaid } from './said-leaks'
import { offeredIsForbidden, offeredLeaks } from './signing-leaks'
import { paperOf, type Paper } from './papers'
import { nameIn, settle } from './settle'
import { signedByMe, type NewRound } from './signed-round'
import { contentOf, headOf, offerOf, standingOf, wordsOf, type Standing } from './standing'

export type SigningDeps = Pick<VaultDeps, 'vault' | 'identity' | 'pairings' | 'newId' | 'now'>

/** What is said beside the words. */
export interface Said {
  readonly comments: readonly RoundComment[]
  readonly note: string
}

interface Signing {
  readonly deps: SigningDeps
  readonly paper: Paper
  readonly pairing: Pairing
  readonly standing: Standing
}

/** The saved words: as the first round, or in place of my own that nobody answered. */
export function propose(deps: SigningDeps, subject: HandOverSubject, revision: number, note: string): void {
  const signing = signingOf(deps, subject)
  const { state, agreement } = signing.standing
  if (state.status === 'open' && agreement?.isTakenBack !== true) throw new Refusal('NOT_YOUR_TURN')
  signWords(signing, 'propose', revision, { comments: [], note })
}

export function counter(
  deps: SigningDeps,
  subject: HandOverSubject,
  answer: Said & { readonly revision: number; readonly head: string },
): void {
  const signing = signingOf(deps, subject)
  mustBeHead(signing.standing, answer.head)
  signWords(signing, 'counter', answer.revision, answer)
}

/** Answers without signing any words. */
export function comment(
  deps: SigningDeps,
  subject: HandOverSubject,
  answer: Said & { readonly head: string },
): void {
  const signing = signingOf(deps, subject)
  mustBeHead(signing.standing, answer.head)
  mustBeMine(signing.standing, 'comment')
  const isSilent = answer.comments.length === 0 && answer.note.trim() === ''
  if (isSilent) throw new Refusal('NOTHING_TO_SIGN')
  mustNotLeak(signing, answer)
  write(signing, { act: 'comment', content: null, words: null, ...answer })
}

/** The partner's words, to the byte. */
export function accept(deps: SigningDeps, subject: HandOverSubject, head: string): void {
  const signing = signingOf(deps, subject)
  const { paper, standing, pairing } = signing
  mustBeHead(standing, head)
  mustBeMine(standing, 'accept')
  const offer = offerOf(standing)
  if (offer === undefined) throw new Refusal('NOT_YOUR_TURN')
  const { words, content, parties, pair } = wordsOf(subject, standing.subjectId, offer)
  // Signed with a key that was replaced since: the partner has to propose it anew.
  if (parties.partner !== pairing.partner.fingerprint) throw new Refusal('NOT_YOUR_TURN')
  if (offeredIsForbidden(deps, paper, words)) throw new Refusal('DISCLOSURE_LEVEL')
  if (offeredLeaks(deps, subject, words)) throw new Refusal('WOULD_LEAK')
  write(signing, { act: 'accept', pair, content, words: offer.words, comments: [], note: '' })
}

/** One side is enough: it takes back its word, the other's stands. */
export function retract(deps: SigningDeps, subject: HandOverSubject, reason: string): void {
  const signing = signingOf(deps, subject)
  const { standing, pairing } = signing
  const { agreed } = standing.state
  mustBeMine(standing, 'retract')
  const offer = offerOf(standing)
  if (agreed?.words == null || offer === undefined) throw new Refusal('NOT_YOUR_TURN')
  mustNotLeak(signing, { comments: [], note: reason })
  const { content: agreedContent, pair } = wordsOf(subject, standing.subjectId, offer)
  const content = retractionContent({
    pair,
    subject: standing.subjectId,
    retracts: agreed.words,
    reason: plainWords(reason).trim(),
    people: [{ key: pairing.me, name: nameIn(agreedContent, pairing.me) }],
  })
  write(signing, { act: 'retract', pair, content, words: agreed.words, comments: [], note: '' })
}

/** My unanswered words may be changed again. Nothing is sent by it: until I sign anew, they can still be accepted. */
export function takeBack(deps: SigningDeps, subject: HandOverSubject): void {
  const { agreement, state } = standingOf(deps, paperOf(deps, subject))
  const isMine = state.status === 'open' && state.chain.at(-1)?.from === 'me'
  if (agreement === undefined || agreement.status !== 'proposed' || !isMine)
    throw new Refusal('NOT_YOUR_TURN')
  const updatedAt = deps.now().toISOString()
  deps.vault.sharedRoom.agreements.put({ ...agreement, status: 'draft', isTakenBack: true, updatedAt })
}

function signingOf(deps: SigningDeps, subject: HandOverSubject): Signing {
  const paper = paperOf(deps, subject)
  const pairing = deps.pairings.of(paper.pairId)
  if (pairing === undefined) throw new Refusal('NOT_PAIRED')
  if (pairing.partner.saidToDifferAt !== null) throw new Refusal('DIGITS_DIFFER')
  return { deps, paper, pairing, standing: standingOf(deps, paper) }
}

function signWords(signing: Signing, act: 'propose' | 'counter', revision: number, said: Said): void {
  const { deps, paper, pairing, standing } = signing
  if (paper.revision !== revision) throw new Refusal('STALE_REVISION', { currentRevision: paper.revision })
  mustBeMine(standing, act)
  if (paper.isEmpty) throw new Refusal('NOTHING_TO_SIGN')
  if (!paper.isReady) throw new Refusal('CHARTER_NOT_READY')
  const leaving = leavingOf(deps.vault, paper.subject)
  if (leaving.levelForbids()) throw new Refusal('DISCLOSURE_LEVEL')
  if (leaving.wouldLeakToPartner()) throw new Refusal('WOULD_LEAK')
  mustNotLeak(signing, said)
  const parties = { me: pairing.me, partner: pairing.partner.fingerprint }
  const content = contentOf(paper.words, standing, { pair: pairing.sharedPairId, parties })
  if (content === undefined) throw new Refusal('CHARTER_NOT_READY')
  const words = sha256Of(content)
  const offer = offerOf(standing)
  if (offer?.from === 'partner' && offer.words === words) throw new Refusal('NOTHING_TO_SIGN')
  write(signing, { act, content, words, comments: said.comments, note: said.note })
}

function write(
  { deps, paper, pairing, standing }: Signing,
  said: Omit<NewRound, 'kind' | 'subjectId' | 'previous'>,
): void {
  const { subject, pairId } = paper
  const { subjectId } = standing
  const previous = headOf(standing)
  const round = signedByMe(deps, pairing, { kind: subject.kind, subjectId, previous, ...said })
  settle(deps, { subject, pairId, standing }, round)
}

function mustBeMine({ state }: Standing, act: RoundAct): void {
  if (!legalActs(state.chain, 'me').includes(act)) throw new Refusal('NOT_YOUR_TURN')
}

function mustBeHead(standing: Standing, head: string): void {
  if (headOf(standing)?.id !== head) throw new Refusal('NOT_YOUR_TURN')
}

/** What is said beside the words leaves with them. What it quotes of the words on the table is known to both. */
function mustNotLeak({ deps, paper, standing }: Signing, said: Said): void {
  if (leaksInSaid(deps, paper, standing, said).length > 0) throw new Refusal('WOULD_LEAK')
}
