// Seals my answers, and opens them once both have sealed: two acts, each on the very words a person has seen.
// Invariant: an opening is made only when the partner's seal is here, and shows what was sealed and nothing else.
import { randomBytes } from 'node:crypto'
import { commitmentOf, type RevealSet } from '../../../domain/reveal'
import type { PrivateText, SharedText } from '../../../domain/text'
import { signRound, type Round } from '../../handover/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import type { Pairing } from '../pairing/pairings'
import { commitContent, openContent } from '../rooms/shared/revealed'
import type { StoredReveal } from '../rooms/shared/reveals.store'
import { fingerprintOf, sealerOf, sha256Of, standingOf, type Standing } from './standing'

type SealDeps = Pick<VaultDeps, 'vault' | 'door' | 'identity' | 'pairings' | 'now'>

/** Twice is as good as once. Throws OFFER_CHANGED if these are not the words that were seen. */
export function sealReveal(deps: SealDeps, revealId: string, fingerprint: string): void {
  const standing = standingOf(deps, revealId)
  if (standing.state.me !== null) return
  const pairing = mayLeave(deps, standing, fingerprint)
  if (standing.answers.every(({ value, words }) => value === null && words.trim() === ''))
    throw new Refusal('NOTHING_TO_SIGN')
  const reveal = standing.shared ?? newReveal(deps, standing, pairing)
  const { pair, set } = reveal
  // A crash after this leaves a nonce that no seal names: the next try makes another.
  const nonce = randomBytes(32).toString('hex')
  deps.vault.privateRoom.reveals.seal(revealId, nonce)
  const sealed = { pair, reveal: revealId, from: pairing.me, set, answers: standing.answers, nonce }
  const commitment = commitmentOf(sealed, sha256Of)
  const content = commitContent({ pair, reveal: revealId, set, commitment })
  add(deps, reveal, pairing, { act: 'commit', sequence: 1, previous: null, content })
}

/** Throws NOT_YOUR_TURN unless both have sealed. Twice is as good as once. */
export function openReveal(deps: SealDeps, revealId: string, fingerprint: string): void {
  const standing = standingOf(deps, revealId)
  const { state, shared, mine, answers, rounds } = standing
  if (state.me === null || state.partner === null || shared === undefined) throw new Refusal('NOT_YOUR_TURN')
  if (state.me.opening !== null) return
  const pairing = mayLeave(deps, standing, fingerprint)
  const seal = rounds.find(({ id }) => id === state.me?.seal)
  const nonce = mine.nonce ?? ''
  const { pair, set } = shared
  const from = seal === undefined ? '' : sealerOf(seal)
  const said = deps.door.revealAnswers(answers)
  const shown = commitmentOf({ pair, reveal: revealId, from, set, answers: said, nonce }, sha256Of)
  if (shown !== state.me.commitment) throw new Refusal('ROOM_DAMAGED', { room: 'private' })
  const content = openContent({ pair, reveal: revealId, answers: said, nonce })
  add(deps, shared, pairing, { act: 'open', sequence: 2, previous: state.partner.seal, content })
}

function mayLeave(deps: SealDeps, standing: Standing, fingerprint: string): Pairing {
  const pairing = deps.pairings.of(standing.mine.pairId)
  if (pairing === undefined) throw new Refusal('NOT_PAIRED')
  if (pairing.partner.saidToDifferAt !== null) throw new Refusal('DIGITS_DIFFER')
  if (fingerprintOf(standing) !== fingerprint) throw new Refusal('OFFER_CHANGED')
  return pairing
}

/** The questions go through the door: they are private until then. */
function newReveal({ door, now }: SealDeps, { mine }: Standing, { sharedPairId }: Pairing): StoredReveal {
  const { id, about, title, questions } = mine
  const asked: RevealSet<PrivateText> = { about, title, questions }
  const set: RevealSet<SharedText> = door.revealQuestions(asked)
  return { id, pair: sharedPairId, set, begunAt: now().toISOString() }
}

function add(
  { vault, identity, now }: SealDeps,
  reveal: StoredReveal,
  { me, partner, sharedPairId }: Pairing,
  said: Pick<Round, 'sequence' | 'previous'> & { act: 'commit' | 'open'; content: string },
): void {
  const at = now().toISOString()
  const { body, bodySha256, signature } = signRound(
    {
      ...said,
      form: 'duologue-round-1',
      pair: sharedPairId,
      from: me,
      to: partner.fingerprint,
      subject: { kind: 'reveal', id: reveal.id },
      at,
      contentSignature: null,
      dateSignature: null,
      comments: [],
      note: '',
    },
    (namespace, bytes) => identity.sign(namespace, bytes),
  )
  const { act, content } = said
  const round = { id: bodySha256, side: 'me', act, body, signature, content, at } as const
  vault.sharedRoom.reveals.add(reveal, round)
}
