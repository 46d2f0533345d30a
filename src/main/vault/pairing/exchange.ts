// Cards given and taken. Invariant: a card that would replace another one changes nothing until that is said on purpose.
import { randomBytes } from 'node:crypto'
import type { HowCompared, KnownKey, SpelledCard } from '../../../contract/pairing'
import { plainName } from '../../../domain/plain-words'
import { composeCard, parseCard, type Card, type CardProblem } from '../../handover/pairing-card'
import { sharedPairId } from '../../handover/shared-pair-id'
import { spokenDigits } from '../../handover/spoken-digits'
import { Refusal } from '../../refusal'
import type { VaultDeps } from '../deps'
import { parseCardName } from '../rooms/shared/card-name'
import type { StoredPairing, StoredPartnerKey } from '../rooms/shared/pairings.store'
import { knownKey } from './trust'

type ExchangeDeps = Pick<VaultDeps, 'vault' | 'identity' | 'pairings' | 'newId' | 'now'>

export type Taken =
  | { readonly is: 'taken' | 'alreadyTaken' | 'ownCard' | CardProblem }
  | { readonly is: 'otherPair'; readonly partnerName: string }
  | { readonly is: 'renamed'; readonly before: string; readonly name: string }
  | { readonly is: 'nameStays'; readonly name: string; readonly said: string }
  | { readonly is: 'changed'; readonly isSameKey: boolean; readonly before: KnownKey; readonly after: NewKey }

interface NewKey {
  readonly fingerprint: string
  readonly name: string
  readonly digits: string[]
}

export interface Exchange {
  /** My card under this name. Throws NOT_FOUND. */
  give(pairId: string, name: string): SpelledCard
  /** As it was given last; undefined: I gave none. */
  given(pairId: string): SpelledCard | undefined
  take(pairId: string, text: string): Promise<Taken>
  /** Throws PAIRING_CHANGED if the card is not the one with these digits. */
  acceptNewKey(pairId: string, text: string, digits: readonly string[]): Promise<void>
  /** Both throw PAIRING_CHANGED if the digits are others by now. */
  confirmDigits(pairId: string, digits: readonly string[], how: HowCompared): void
  sayTheyDiffer(pairId: string, digits: readonly string[]): void
}

export function exchangeOf({ vault, identity, pairings: known, newId, now }: ExchangeDeps): Exchange {
  const { pairs, pairings: ofPair } = vault.privateRoom
  const { pairings } = vault.sharedRoom

  const mine = (pairId: string): StoredPairing | undefined => {
    const pairingId = ofPair.pairingOf(pairId)
    return pairingId === undefined ? undefined : pairings.find(pairingId)
  }
  /** Made at the first need. The private note stands first: a crash after it is made good here. */
  const begun = (pairId: string): StoredPairing => {
    if (pairs.find(pairId) === undefined) throw new Refusal('NOT_FOUND')
    const pairingId = ofPair.pairingOf(pairId) ?? newId()
    if (ofPair.pairingOf(pairId) === undefined) ofPair.note(pairId, pairingId)
    if (pairings.find(pairingId) === undefined) pairings.add(pairingId, randomBytes(16).toString('hex'))
    const pairing = pairings.find(pairingId)
    if (pairing === undefined) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
    return pairing
  }
  const spelled = ({ pairNonce, myName, givenAt }: StoredPairing): SpelledCard | undefined => {
    if (myName === null || givenAt === null) return undefined
    const { signKey, sealRecipient } = identity.publicIdentity()
    const card = { name: myName, signKey, sealRecipient, pairNonce, madeAt: givenAt }
    return composeCard(card, (namespace, bytes) => identity.sign(namespace, bytes))
  }

  const ownIfMade = (): string | undefined =>
    vault.sharedRoom.identity.find() === undefined ? undefined : identity.publicIdentity().fingerprint

  const digitsWith = (card: Card, { pairNonce }: StoredPairing) =>
    spokenDigits({ ...identity.publicIdentity(), pairNonce }, card)
  const store = (pairing: StoredPairing, card: Card, digits: readonly string[]): void => {
    const { signKey, fingerprint, sealRecipient, pairNonce } = card
    pairings.take(pairing.id, {
      signKey,
      fingerprint,
      sealRecipient,
      pairNonce,
      name: parseCardName<string>(card.name),
      sharedPairId: sharedPairId({ ...identity.publicIdentity(), pairNonce: pairing.pairNonce }, card),
      digits: digits.join(''),
      takenAt: now().toISOString(),
      madeAt: dayOf(card),
    })
  }
  /** Null: a day that has not come. Their clock is wrong, and the card would be the newest for ever. */
  const dayOf = ({ madeAt }: Card): string | null =>
    Date.parse(madeAt) > now().getTime() + CLOCKS_DIFFER_MS ? null : madeAt
  /** The partner of the pair that this very card belongs to, if it is another one. */
  const otherPairOf = (pairId: string, { fingerprint, pairNonce }: Card): string | undefined =>
    known
      .pairsOfKey(fingerprint)
      .filter((other) => other.pairId !== pairId)
      .filter((other) => nonceOf(other.pairId) === pairNonce)
      .map((other) => pairs.partnerName(other.pairId))[0]
  const nonceOf = (pairId: string): string | undefined => {
    const pairing = mine(pairId)
    return pairing && pairings.keys(pairing.id)[0]?.pairNonce
  }

  const judged = (done: boolean): void => {
    if (!done) throw new Refusal('PAIRING_CHANGED')
  }
  const pairingIdOf = (pairId: string): string => {
    const pairing = mine(pairId)
    if (pairing === undefined) throw new Refusal('NOT_FOUND')
    return pairing.id
  }

  return {
    give: (pairId, typed) => {
      const name = parseCardName<string>(plainName(typed))
      if (name === '') throw new Refusal('INVALID_DOCUMENT', { problem: 'name' })
      const pairing = begun(pairId)
      if (pairing.myName !== name) pairings.give(pairing.id, name, now().toISOString())
      const card = spelled(begun(pairId))
      if (card === undefined) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
      return card
    },
    given: (pairId) => {
      const pairing = mine(pairId)
      return pairing && spelled(pairing)
    },

    take: async (pairId, text) => {
      // Looking at a card makes no identity: what is refused changes nothing.
      const me = ownIfMade()
      const parsed = parseCard(text, me)
      if (!parsed.ok) return { is: parsed.error }
      const card = parsed.value
      if (card.fingerprint === me) return { is: 'ownCard' }
      const partnerName = otherPairOf(pairId, card)
      if (partnerName !== undefined) return { is: 'otherPair', partnerName }
      const pairing = begun(pairId)
      const digits = [...(await digitsWith(card, pairing))]
      // From here on nothing waits: what counts is looked at and written at once.
      const before = pairings.keys(pairing.id)[0]
      if (before === undefined) {
        store(pairing, card, digits)
        return { is: 'taken' }
      }
      if (isCardOf(before, card)) {
        const name = parseCardName<string>(card.name)
        const said = { name, madeAt: dayOf(card) }
        const isSameName = name === before.name
        if (isNewer(said, before)) pairings.renew(pairing.id, said)
        else if (!isSameName) return { is: 'nameStays', name: before.name, said: name }
        return isSameName ? { is: 'alreadyTaken' } : { is: 'renamed', before: before.name, name }
      }
      const counts = known.of(pairId)?.partner
      if (counts === undefined) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
      const { fingerprint, name } = card
      const isSameKey = isKeyOf(before, card)
      return { is: 'changed', isSameKey, before: knownKey(counts), after: { fingerprint, name, digits } }
    },

    acceptNewKey: async (pairId, text, shown) => {
      const me = ownIfMade()
      const parsed = parseCard(text, me)
      const pairing = mine(pairId)
      if (!parsed.ok || parsed.value.fingerprint === me || pairing === undefined)
        throw new Refusal('PAIRING_CHANGED')
      const digits = await digitsWith(parsed.value, pairing)
      if (digits.join('') !== shown.join('')) throw new Refusal('PAIRING_CHANGED')
      const before = pairings.keys(pairing.id)[0]
      if (before !== undefined && isCardOf(before, parsed.value)) return
      store(pairing, parsed.value, digits)
    },

    confirmDigits: (pairId, digits, how) =>
      judged(pairings.confirm(pairingIdOf(pairId), digits.join(''), how, now().toISOString())),
    sayTheyDiffer: (pairId, digits) =>
      judged(pairings.differ(pairingIdOf(pairId), digits.join(''), now().toISOString())),
  }
}

/** Its key is the one to sign and the one to seal for. */
const isKeyOf = (stored: StoredPartnerKey, { fingerprint, sealRecipient }: Card): boolean =>
  stored.fingerprint === fingerprint && stored.sealRecipient === sealRecipient

const isCardOf = (stored: StoredPartnerKey, card: Card): boolean =>
  isKeyOf(stored, card) && stored.pairNonce === card.pairNonce

/** Both days are of the partner's own clock. Where one is not known, another name counts as the newer. */
const isNewer = (said: Said, before: Said): boolean =>
  said.madeAt === null || before.madeAt === null
    ? said.name !== before.name
    : Date.parse(said.madeAt) > Date.parse(before.madeAt)

type Said = Pick<StoredPartnerKey, 'name' | 'madeAt'>

/** Between two computers that are thought to be right, a time zone set wrongly among it. */
const CLOCKS_DIFFER_MS = 2 * 24 * 60 * 60 * 1_000
