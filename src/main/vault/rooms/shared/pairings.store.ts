// Pairings as rows of the shared room: my card of each, and every key the partner came with.
// Invariant: a key is never changed. Another one stands after it, and starts as not compared.
import type { HowCompared } from '../../../../contract/pairing'
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface StoredPairing {
  readonly id: string
  /** On my card: 16 bytes as hex. */
  readonly pairNonce: string
  /** As on my card; null: I gave none yet. */
  readonly myName: SharedText | null
  readonly givenAt: string | null
}

/** What a card of the partner said. */
export interface PartnerCard {
  /** Ed25519, 32 bytes. */
  readonly signKey: Uint8Array
  readonly fingerprint: string
  readonly sealRecipient: string
  readonly pairNonce: string
  readonly name: SharedText
  readonly sharedPairId: string
  readonly digits: string
  readonly takenAt: string
  /** As the card says; null: it says a day that has not come. */
  readonly madeAt: string | null
}

export interface StoredPartnerKey extends PartnerCard {
  readonly comparedAt: string | null
  readonly comparedHow: HowCompared | null
  readonly differedAt: string | null
}

export interface PairingsStore {
  add(pairingId: string, pairNonce: string): void
  find(pairingId: string): StoredPairing | undefined
  give(pairingId: string, myName: SharedText, at: string): void
  /** Newest first: the first one counts. */
  keys(pairingId: string): StoredPartnerKey[]
  /** From now on this one counts. */
  take(pairingId: string, card: PartnerCard): void
  /** A newer card of the key that counts. */
  renew(pairingId: string, card: Pick<PartnerCard, 'name' | 'madeAt'>): void
  /** Of the key that counts. False: its digits are others by now. */
  confirm(pairingId: string, digits: string, how: HowCompared, at: string): boolean
  differ(pairingId: string, digits: string, at: string): boolean
  ofSharedPair(sharedPairId: string): string | undefined
  /** Of every pairing this key ever stood in. */
  ofKey(fingerprint: string): string[]
  remove(pairingId: string): void
}

const theLast = 'position = (SELECT max(position) FROM partner_key WHERE pairing_id = @pairingId)'

export function pairingsStore(db: EncryptedDatabase, commits: CommitCounter): PairingsStore {
  const insert = db.prepare<[string, string]>('INSERT INTO pairing (id, pair_nonce) VALUES (?, ?)')
  const find = db.prepare<[string], StoredPairing>(
    'SELECT id, pair_nonce AS pairNonce, my_name AS myName, given_at AS givenAt FROM pairing WHERE id = ?',
  )
  const give = db.prepare<[string, string, string]>(
    'UPDATE pairing SET my_name = ?, given_at = ? WHERE id = ?',
  )
  const keys = db.prepare<[string], StoredPartnerKey>(`
    SELECT sign_key AS signKey, fingerprint, seal_recipient AS sealRecipient, pair_nonce AS pairNonce, name,
           shared_pair_id AS sharedPairId, digits, taken_at AS takenAt, made_at AS madeAt, compared_at AS comparedAt,
           compared_how AS comparedHow, differed_at AS differedAt
      FROM partner_key WHERE pairing_id = ? ORDER BY position DESC`)
  const take = db.prepare(`
    INSERT INTO partner_key (pairing_id, position, sign_key, fingerprint, seal_recipient, pair_nonce, name,
                             shared_pair_id, digits, taken_at, made_at)
    SELECT @pairingId, coalesce(max(position) + 1, 0), @signKey, @fingerprint, @sealRecipient, @pairNonce, @name,
           @sharedPairId, @digits, @takenAt, @madeAt
      FROM partner_key WHERE pairing_id = @pairingId`)
  const renew = db.prepare(
    `UPDATE partner_key SET name = @name, made_at = @madeAt WHERE pairing_id = @pairingId AND ${theLast}`,
  )
  const judge = db.prepare(`
    UPDATE partner_key SET compared_at = @comparedAt, compared_how = @how, differed_at = @differedAt
     WHERE pairing_id = @pairingId AND ${theLast} AND digits = @digits`)
  const ofSharedPair = db
    .prepare<[string], string>('SELECT pairing_id FROM partner_key WHERE shared_pair_id = ?')
    .pluck()
  const ofKey = db
    .prepare<[string], string>('SELECT DISTINCT pairing_id FROM partner_key WHERE fingerprint = ?')
    .pluck()
  const remove = db.prepare<[string]>('DELETE FROM pairing WHERE id = ?')

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    add: (pairingId, pairNonce) => written(() => insert.run(pairingId, pairNonce)),
    find: (pairingId) => find.get(pairingId),
    give: (pairingId, myName, at) => written(() => give.run(myName, at, pairingId)),
    keys: (pairingId) => keys.all(pairingId),
    take: (pairingId, card) => written(() => take.run({ ...card, pairingId })),
    renew: (pairingId, { name, madeAt }) => written(() => renew.run({ pairingId, name, madeAt })),
    confirm: (pairingId, digits, how, comparedAt) =>
      written(() => judge.run({ pairingId, digits, how, comparedAt, differedAt: null })),
    differ: (pairingId, digits, differedAt) =>
      written(() => judge.run({ pairingId, digits, how: null, comparedAt: null, differedAt })),
    ofSharedPair: (sharedPairId) => ofSharedPair.get(sharedPairId),
    ofKey: (fingerprint) => ofKey.all(fingerprint),
    remove: (pairingId) => written(() => remove.run(pairingId)),
  }
}
