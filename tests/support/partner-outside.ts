// A partner whose vault is elsewhere: keys, a card, and the digits they would see. Made by the code both sides have.
import { randomBytes } from 'node:crypto'
import { composeCard, parseCard, type SpelledCard } from '../../src/main/handover/pairing-card'
import { newSealIdentity } from '../../src/main/handover/sealing'
import { spokenDigits } from '../../src/main/handover/spoken-digits'
import { signKeyOfSeed } from '../../src/main/handover/ssh-sign'

export interface PartnerOutside {
  readonly card: SpelledCard
  /** Once they took this card. Throws if it is none. */
  digitsWith(card: string): Promise<readonly string[]>
}

export async function partnerOutside(name: string): Promise<PartnerOutside> {
  const key = signKeyOfSeed(randomBytes(32))
  const { recipient: sealRecipient } = await newSealIdentity()
  const pairNonce = randomBytes(16).toString('hex')
  const mine = { name, signKey: key.publicKey, sealRecipient, pairNonce, madeAt: '2026-11-20T09:00:00.000Z' }
  return {
    card: composeCard(mine, key.sign),
    digitsWith: (card) => {
      const parsed = parseCard(card)
      if (!parsed.ok) throw new Error(`not a card: ${parsed.error}`)
      return spokenDigits(mine, parsed.value)
    },
  }
}
