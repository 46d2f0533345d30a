// Pairing, asked for by the page.
import { implement } from '@orpc/server'
import { pairingContract, type PairingState, type SpelledCard } from '../../contract/pairing'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { announceBytes } from './exports/announce-bytes'
import { exchangeOf } from './pairing/exchange'
import { knownKey, trustOf } from './pairing/trust'

export function pairingHandlers(deps: VaultDeps) {
  const os = implement(pairingContract)
  const { vault, identity, pairings, changes } = deps
  const { register, pairings: stored } = vault.sharedRoom
  const exchange = exchangeOf(deps)

  const mine = (pairId: string): PairingState['mine'] => {
    const pairingId = vault.privateRoom.pairings.pairingOf(pairId)
    const pairing = pairingId === undefined ? undefined : stored.find(pairingId)
    if (pairing?.myName === undefined || pairing.myName === null || pairing.givenAt === null) return null
    const { fingerprint } = identity.publicIdentity()
    return { name: pairing.myName, fingerprint, givenAt: pairing.givenAt }
  }
  const state = (pairId: string): PairingState => {
    if (vault.privateRoom.pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
    const pairing = pairings.of(pairId)
    return {
      trust: trustOf(pairing?.partner),
      mine: mine(pairId),
      theirs: pairing === undefined ? null : knownKey(pairing.partner),
      readsFirst: pairing === undefined || pairing.me < pairing.partner.fingerprint ? 'me' : 'partner',
      earlierKeys: pairing?.earlierKeys.map(knownKey) ?? [],
    }
  }
  const given = (pairId: string): SpelledCard => {
    const card = exchange.given(pairId)
    if (card === undefined) throw new Refusal('NOT_FOUND')
    return card
  }
  const changed = (pairId: string): PairingState => {
    changes.announce('pairing')
    return state(pairId)
  }
  /** The clipboard is a way out like any other: written down first. */
  const noteCopy = (pairId: string, title: string, text: string): void => {
    const entry = { kind: 'card', subjectId: pairId, title, format: 'text', sealedFor: 'nobody' } as const
    const id = announceBytes(deps, { ...entry, fileName: '' }, Buffer.from(text))
    register.settle(id, 'left')
    changes.announce('summaries')
  }

  return os.router({
    state: os.state.handler(({ input }) => state(input.pairId)),
    card: os.card.handler(({ input: { pairId, name } }) => {
      const card = exchange.give(pairId, name)
      changes.announce('pairing')
      return card
    }),
    given: os.given.handler(({ input }) => given(input.pairId)),
    copyCard: os.copyCard.handler(({ input: { pairId, title } }) => {
      const card = given(pairId)
      noteCopy(pairId, title, card.text)
      return { text: card.text }
    }),
    take: os.take.handler(async ({ input: { pairId, card } }) => {
      const taken = await exchange.take(pairId, card)
      if (taken.is === 'taken' || taken.is === 'renamed') changes.announce('pairing')
      return taken
    }),
    acceptNewKey: os.acceptNewKey.handler(async ({ input: { pairId, card, digits } }) => {
      await exchange.acceptNewKey(pairId, card, digits)
      return changed(pairId)
    }),
    confirmDigits: os.confirmDigits.handler(({ input: { pairId, digits, how } }) => {
      exchange.confirmDigits(pairId, digits, how)
      return changed(pairId)
    }),
    sayTheyDiffer: os.sayTheyDiffer.handler(({ input: { pairId, digits } }) => {
      exchange.sayTheyDiffer(pairId, digits)
      return changed(pairId)
    }),
  })
}
