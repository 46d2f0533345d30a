// Two vaults that took each other's card, as two people do it.
import { exchangeOf } from '../../src/main/vault/pairing/exchange'
import type { TestVault } from './open-test-vault'

export interface PairedSide {
  readonly vault: TestVault
  readonly pairId: string
}

/** The card of this side, as text. */
export const cardOf = ({ vault, pairId }: PairedSide, name: string): string =>
  exchangeOf(vault).give(pairId, name).text

export async function pairUp(
  one: PairedSide,
  other: PairedSide,
  { compared = true }: { compared?: boolean } = {},
): Promise<void> {
  await exchangeOf(one.vault).take(one.pairId, cardOf(other, 'Maya Okafor'))
  await exchangeOf(other.vault).take(other.pairId, cardOf(one, 'Anders Holm'))
  if (!compared) return
  for (const { vault, pairId } of [one, other]) {
    const digits = vault.pairings.of(pairId)?.partner.digits ?? []
    exchangeOf(vault).confirmDigits(pairId, digits, 'call')
  }
}
