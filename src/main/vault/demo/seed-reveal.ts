// A sealed reveal of the sample: both have sealed, nobody has opened. What the partner answered is in no room.
import { commitmentOf } from '../../../domain/reveal'
import type { VaultDeps } from '../deps'
import { beginReveal, clean } from '../reveal/begin'
import { receiveReveal } from '../reveal/receive-reveal'
import { sealReveal } from '../reveal/seal'
import { fingerprintOf, sha256Of, standingOf } from '../reveal/standing'
import { commitContent } from '../rooms/shared/revealed'
import { onDay } from './demo-days'
import { partnersRound } from './demo-partner'
import type { SampleReveal } from './sample'

export function seedReveal(
  given: VaultDeps,
  pairId: string,
  { about, sealedOn, partnerSealedOn, mine, partner }: SampleReveal,
): void {
  const deps = onDay(given, sealedOn)
  const id = beginReveal(deps, { pairId, about })
  for (const { key, words } of mine)
    deps.vault.privateRoom.reveals.answer(id, { key, value: null, words: clean(words) })
  sealReveal(deps, id, fingerprintOf(standingOf(deps, id)))
  const { shared } = standingOf(deps, id)
  const pairing = deps.pairings.of(pairId)
  if (shared === undefined || pairing === undefined) throw new Error('a demo reveal was not sealed')
  const { pair, set } = shared
  const answers = partner.map((answer) => ({ ...answer, value: null }))
  const from = pairing.partner.fingerprint
  // Which nobody can open: her nonce is not kept.
  const nonce = sha256Of(deps.newId())
  const commitment = commitmentOf({ pair, reveal: id, from, set, answers, nonce }, sha256Of)
  const then = onDay(given, partnerSealedOn)
  const round = partnersRound(pairing, {
    act: 'commit',
    at: then.now().toISOString(),
    sequence: 1,
    subject: { kind: 'reveal', id },
    previous: null,
    content: commitContent({ pair, reveal: id, set, commitment }),
  })
  receiveReveal(then, round, pairId, 'partner')
}
