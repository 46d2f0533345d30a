// The file of a round, as often as it is wished, also of one of the partner's: a vault that lost it gets it back so.
// Invariant: only the partner and this vault can open it.
import type { HandOverSubject } from '../../../contract/handover'
import { composeHandOver } from '../../handover/hand-over-file'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { paperOf } from './papers'
import { headOf, standingOf } from './standing'

export interface SealedRound {
  readonly bytes: Uint8Array
  readonly title: string
  readonly pairId: string
  readonly number: number
}

/** `roundId` null: the one that counts. Throws NOT_FOUND, NOT_PAIRED or DIGITS_DIFFER. */
export async function sealRound(
  deps: Pick<VaultDeps, 'vault' | 'identity' | 'pairings'>,
  subject: HandOverSubject,
  roundId: string | null,
): Promise<SealedRound> {
  const paper = paperOf(deps, subject)
  const standing = standingOf(deps, paper)
  const round = roundId === null ? headOf(standing) : standing.rounds.get(roundId)
  if (round === undefined) throw new Refusal('NOT_FOUND')
  const { pairId, title } = paper
  const pairing = deps.pairings.of(pairId)
  if (pairing === undefined) throw new Refusal('NOT_PAIRED')
  if (pairing.partner.saidToDifferAt !== null) throw new Refusal('DIGITS_DIFFER')
  const recipients = [pairing.partner.sealRecipient, deps.identity.publicIdentity().sealRecipient]
  const bytes = await composeHandOver(round, recipients)
  return { bytes, title, pairId, number: round.number }
}
