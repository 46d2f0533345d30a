// Whom each pair is paired with: my fingerprint, the partner's key that counts, and those before it.
import type { HowCompared } from '../../../contract/pairing'
import type { Identity } from '../identity'
import type { OpenVault } from '../rooms/open-vault'

export interface PartnerKey {
  /** Of the key to sign, as OpenSSH writes it: `SHA256:…`. */
  readonly fingerprint: string
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
  /** `age1…` */
  readonly sealRecipient: string
  /** As on their card. */
  readonly name: string
  /** The pair as both vaults call it while this key counts. */
  readonly sharedPairId: string
  /** Six groups of five. */
  readonly digits: readonly string[]
  /** When the digits were found to be the same; null: not compared. */
  readonly verifiedAt: string | null
  readonly verifiedHow: HowCompared | null
  /** They were not the same: nothing may be handed over. */
  readonly saidToDifferAt: string | null
  readonly takenAt: string
  /** Null: it counts. */
  readonly replacedAt: string | null
}

export interface Pairing {
  readonly pairId: string
  readonly sharedPairId: string
  /** My fingerprint. */
  readonly me: string
  readonly partner: PartnerKey
  /** Newest first. What they signed in their time stays signed. */
  readonly earlierKeys: readonly PartnerKey[]
}

export interface Pairings {
  /** Undefined: no card of theirs was taken. Also of a pair in the trash. */
  of(pairId: string): Pairing | undefined
  /** By the id both vaults use, also by one of before a key was replaced. */
  pairIdOfShared(sharedPairId: string): string | undefined
  /** Every pair this key stands in. Not current: it was replaced there. */
  pairsOfKey(fingerprint: string): { readonly pairId: string; readonly isCurrent: boolean }[]
}

export interface PairingsDeps {
  readonly vault: OpenVault
  readonly identity: Identity
}

export function pairingsOf({ vault, identity }: PairingsDeps): Pairings {
  const { pairings: ofPair } = vault.privateRoom
  const { pairings } = vault.sharedRoom

  const keysOf = (pairId: string): PartnerKey[] => {
    const pairingId = ofPair.pairingOf(pairId)
    if (pairingId === undefined) return []
    const keys = pairings.keys(pairingId)
    return keys.map(({ signKey, name, comparedAt, comparedHow, differedAt, ...key }, at) => ({
      fingerprint: key.fingerprint,
      publicKey: new Uint8Array(signKey),
      sealRecipient: key.sealRecipient,
      name,
      sharedPairId: key.sharedPairId,
      digits: key.digits.match(/\d{5}/g) ?? [],
      verifiedAt: comparedAt,
      verifiedHow: comparedHow,
      saidToDifferAt: differedAt,
      takenAt: key.takenAt,
      replacedAt: keys[at - 1]?.takenAt ?? null,
    }))
  }
  const pairOf = (pairingId: string | undefined) =>
    pairingId === undefined ? undefined : ofPair.pairOf(pairingId)

  return {
    of: (pairId) => {
      const [partner, ...earlierKeys] = keysOf(pairId)
      if (partner === undefined) return undefined
      const { fingerprint: me } = identity.publicIdentity()
      return { pairId, sharedPairId: partner.sharedPairId, me, partner, earlierKeys }
    },
    pairIdOfShared: (sharedPairId) => pairOf(pairings.ofSharedPair(sharedPairId)),
    pairsOfKey: (fingerprint) =>
      pairings.ofKey(fingerprint).flatMap((pairingId) => {
        const pairId = pairOf(pairingId)
        if (pairId === undefined) return []
        return [{ pairId, isCurrent: pairings.keys(pairingId)[0]?.fingerprint === fingerprint }]
      }),
  }
}
