// Who a hand-over is from, and for which pair. Invariant: only a key that counts now is listened to.
import type { Round } from '../../handover/round'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'

export interface Sender {
  readonly pairId: string
  /** My fingerprint. */
  readonly me: string
  /** A file of my own: it may bring back what this vault lost. */
  readonly isOwn: boolean
}

/** Throws one of `handOverErrors`. */
export function senderOf(
  { vault, identity, pairings }: Pick<VaultDeps, 'vault' | 'identity' | 'pairings'>,
  { pair, from, to }: Pick<Round, 'pair' | 'from' | 'to'>,
): Sender {
  const me = identity.publicIdentity().fingerprint
  const isOwn = from === me
  if (!isOwn && to !== me) throw new Refusal('HANDOVER_NOT_FOR_YOU')
  const pairId = pairings.pairIdOfShared(pair) ?? onlyPairWith(pairings, isOwn ? to : from)
  if (pairId === undefined)
    throw isOwn ? new Refusal('HANDOVER_OWN_FILE', { pairId: null }) : new Refusal('HANDOVER_UNKNOWN_PARTNER')
  if (vault.privateRoom.pairs.find(pairId) === undefined) throw new Refusal('HANDOVER_IN_TRASH', { pairId })
  const pairing = pairings.of(pairId)
  if (pairing === undefined) throw new Refusal('HANDOVER_UNKNOWN_PARTNER')
  const { partner, earlierKeys } = pairing
  const known = [partner, ...earlierKeys].map(({ fingerprint }) => fingerprint)
  if (isOwn && !known.includes(to)) throw new Refusal('HANDOVER_OWN_FILE', { pairId })
  if (!isOwn && from !== partner.fingerprint) throw new Refusal('HANDOVER_KEY_CHANGED', { pairId })
  if (!isOwn && partner.saidToDifferAt !== null) throw new Refusal('HANDOVER_DIGITS_DIFFER', { pairId })
  return { pairId, me, isOwn }
}

/**
 * A vault put back to before the cards does not know what the pair was called then: the new cards give it another name.
 * The key says who it is, and that is enough if one pair alone counts on that key.
 */
function onlyPairWith(pairings: VaultDeps['pairings'], fingerprint: string): string | undefined {
  const [only, ...others] = pairings.pairsOfKey(fingerprint).filter(({ isCurrent }) => isCurrent)
  return others.length === 0 ? only?.pairId : undefined
}
