// Pairs a sample pair as two people do it: my card given, the partner's taken, the digits compared.
// Invariant: the digits are those of the two cards. They are stretched here at once: a vault is made in one go.
import { plainName } from '../../../domain/plain-words'
import { sharedPairId } from '../../handover/shared-pair-id'
import { spokenDigitsAtOnce } from '../../handover/spoken-digits'
import type { VaultDeps } from '../deps'
import { exchangeOf } from '../pairing/exchange'
import { parseCardName } from '../rooms/shared/card-name'
import { onDay } from './demo-days'
import { partnersCard } from './demo-partner'
import { left } from './seed-register'
import type { SamplePair } from './sample'

export function seedPairing(
  given: VaultDeps,
  pairId: string,
  { myName, partnerName, pairedOn }: SamplePair,
): void {
  if (pairedOn === undefined) return
  const deps = onDay(given, pairedOn)
  const { privateRoom, sharedRoom } = deps.vault
  const exchange = exchangeOf(deps)
  const { text } = exchange.give(pairId, myName)
  left(deps, {
    kind: 'card',
    subjectId: pairId,
    title: myName,
    format: 'duocard',
    fileName: `${myName}.duocard`,
    bytes: text,
  })
  const pairingId = privateRoom.pairings.pairingOf(pairId) ?? ''
  const pairing = sharedRoom.pairings.find(pairingId)
  if (pairing === undefined) throw new Error('a demo pairing is gone')
  const takenAt = deps.now().toISOString()
  const { name, ...card } = partnersCard(plainName(partnerName), takenAt)
  const mine = { ...deps.identity.publicIdentity(), pairNonce: pairing.pairNonce }
  const digits = spokenDigitsAtOnce(mine, card)
  sharedRoom.pairings.take(pairingId, {
    signKey: card.signKey,
    fingerprint: card.fingerprint,
    sealRecipient: card.sealRecipient,
    pairNonce: card.pairNonce,
    name: parseCardName<string>(name),
    sharedPairId: sharedPairId(mine, card),
    digits: digits.join(''),
    takenAt,
    madeAt: card.madeAt,
  })
  exchange.confirmDigits(pairId, digits, 'inPerson')
}
