// The one identity of this vault: public halves in clear, private halves wrapped by a key that nobody finds here.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface StoredIdentity {
  /** Ed25519, 32 bytes. */
  readonly signKey: Uint8Array
  /** `age1…` */
  readonly sealRecipient: string
  readonly nonce: Uint8Array
  readonly wrapped: Uint8Array
  readonly madeAt: string
}

export interface IdentityStore {
  find(): StoredIdentity | undefined
  /** Once; there is never a second one. */
  add(identity: StoredIdentity): void
}

export function identityStore(db: EncryptedDatabase, commits: CommitCounter): IdentityStore {
  const find = db.prepare<[], StoredIdentity>(`
    SELECT sign_key AS signKey, seal_recipient AS sealRecipient, nonce, wrapped, made_at AS madeAt
      FROM identity WHERE only = 1`)
  const insert = db.prepare<[StoredIdentity]>(`
    INSERT INTO identity (only, sign_key, seal_recipient, nonce, wrapped, made_at)
    VALUES (1, @signKey, @sealRecipient, @nonce, @wrapped, @madeAt)`)

  return {
    find: () => find.get(),
    add: db.transaction((identity: StoredIdentity) => {
      insert.run(identity)
      commits.raise()
    }),
  }
}
