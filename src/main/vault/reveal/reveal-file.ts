// The file of my seal or my opening, as often as it is wished: given twice or late it changes nothing.
// Invariant: only the partner and this vault can open it.
import { composeHandOver } from '../../handover/hand-over-file'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { standingOf } from './standing'

/** Throws NOT_FOUND, NOT_PAIRED or DIGITS_DIFFER. */
export async function revealFile(
  deps: Pick<VaultDeps, 'vault' | 'identity' | 'pairings'>,
  revealId: string,
  act: 'commit' | 'open',
): Promise<{ bytes: Uint8Array; title: string }> {
  const { mine, rounds, set } = standingOf(deps, revealId)
  const round = rounds.find((one) => one.side === 'me' && one.act === act)
  if (round === undefined) throw new Refusal('NOT_FOUND')
  const pairing = deps.pairings.of(mine.pairId)
  if (pairing === undefined) throw new Refusal('NOT_PAIRED')
  if (pairing.partner.saidToDifferAt !== null) throw new Refusal('DIGITS_DIFFER')
  const recipients = [pairing.partner.sealRecipient, deps.identity.publicIdentity().sealRecipient]
  return { bytes: await composeHandOver(round, recipients), title: set.title }
}
