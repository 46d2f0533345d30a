// Who this vault is to partners: one key to sign, one to open what was sealed for it. Made when the vault is first opened.
// Invariant: a private half is unwrapped for one use only, and no other process has the key it is wrapped by.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { x25519 } from '@noble/curves/ed25519.js'
import { bech32 } from '@scure/base'
import { fingerprintOf } from '../../signed/sign-key'
import type { Namespace } from '../../signed/ssh-signature'
import type { Unseal } from '../handover/hand-over-file'
import { unsealWith } from '../handover/sealing'
import { signKeyOfSeed } from '../handover/ssh-sign'
import { Refusal } from '../refusal'
import type { IdentityStore, StoredIdentity } from './rooms/shared/identity.store'

const SEED_BYTES = 32
const TAG_BYTES = 16

export interface PublicIdentity {
  /** Ed25519, 32 bytes. */
  readonly signKey: Uint8Array
  /** `age1…` */
  readonly sealRecipient: string
  /** Of the key to sign, as OpenSSH writes it: `SHA256:…`. */
  readonly fingerprint: string
}

export interface Identity {
  publicIdentity(): PublicIdentity
  /** Armored SSHSIG. Throws ROOM_DAMAGED if the private halves were altered. */
  sign(namespace: Namespace, bytes: Uint8Array): string
  /** Throws as `sign`. */
  readonly unseal: Unseal
}

export interface IdentityDeps {
  readonly store: IdentityStore
  /** 32 bytes, from the master key; the shared room does not hold it. */
  readonly wrappingKey: Uint8Array
  readonly vaultId: string
  readonly now: () => Date
}

/** Both private halves, 32 bytes each. */
interface Halves {
  readonly signSeed: Uint8Array
  readonly sealSecret: Uint8Array
}

export function identityOf({ store, wrappingKey, vaultId, now }: IdentityDeps): Identity {
  const known = (): StoredIdentity => {
    const found = store.find()
    if (found !== undefined) return found
    const made = newIdentity(wrappingKey, vaultId, now())
    store.add(made)
    return made
  }
  const withHalves = <Outcome>(use: (halves: Halves) => Outcome): Outcome => {
    const halves = unwrapped(known(), wrappingKey, vaultId)
    try {
      return use(halves)
    } finally {
      halves.signSeed.fill(0)
      halves.sealSecret.fill(0)
    }
  }

  return {
    publicIdentity: () => {
      const { signKey, sealRecipient } = known()
      return { signKey: new Uint8Array(signKey), sealRecipient, fingerprint: fingerprintOf(signKey) }
    },
    sign: (namespace, bytes) => withHalves(({ signSeed }) => signKeyOfSeed(signSeed).sign(namespace, bytes)),
    unseal: (bytes) =>
      unsealWith(
        withHalves(({ sealSecret }) => ageIdentityOf(sealSecret)),
        bytes,
      ),
  }
}

function newIdentity(wrappingKey: Uint8Array, vaultId: string, at: Date): StoredIdentity {
  const halves = randomBytes(2 * SEED_BYTES)
  const sealSecret = halves.subarray(SEED_BYTES)
  const publicHalves = {
    signKey: signKeyOfSeed(halves.subarray(0, SEED_BYTES)).publicKey,
    sealRecipient: bech32.encodeFromBytes('age', x25519.getPublicKey(sealSecret)),
  }
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce)
  cipher.setAAD(boundTo(vaultId, publicHalves))
  const wrapped = Buffer.concat([cipher.update(halves), cipher.final(), cipher.getAuthTag()])
  halves.fill(0)
  return { ...publicHalves, nonce, wrapped, madeAt: at.toISOString() }
}

function unwrapped(
  { nonce, wrapped, ...publicHalves }: StoredIdentity,
  wrappingKey: Uint8Array,
  vaultId: string,
): Halves {
  try {
    const sealed = Buffer.from(wrapped)
    const decipher = createDecipheriv('aes-256-gcm', wrappingKey, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(boundTo(vaultId, publicHalves))
    decipher.setAuthTag(sealed.subarray(2 * SEED_BYTES))
    const halves = Buffer.concat([decipher.update(sealed.subarray(0, 2 * SEED_BYTES)), decipher.final()])
    return { signSeed: halves.subarray(0, SEED_BYTES), sealSecret: halves.subarray(SEED_BYTES) }
  } catch {
    throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  }
}

/** Public halves that were exchanged, or another vault's row, do not open. */
const boundTo = (
  vaultId: string,
  { signKey, sealRecipient }: Pick<StoredIdentity, 'signKey' | 'sealRecipient'>,
): Buffer =>
  Buffer.from(`duologue/v1/identity|${vaultId}|${Buffer.from(signKey).toString('hex')}|${sealRecipient}`)

const ageIdentityOf = (sealSecret: Uint8Array): string =>
  bech32.encodeFromBytes('AGE-SECRET-KEY-', sealSecret).toUpperCase()
