// Key slots: each seals the same master key under another secret. Opening says the key or null, never why.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { bech32 } from '@scure/base'
import { armor, Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import { recoverySecretOf, type RecoveryCode } from '../../domain/recovery-code'
import type { Argon2Parameters, PassphraseSlot, RecoverySlot } from '../folder/header'
import { stretch } from './stretching'

const MASTER_KEY_BYTES = 32
const TAG_BYTES = 16

export async function sealWithPassphrase(
  masterKey: Uint8Array,
  passphrase: string,
  vaultId: string,
  argon2: Argon2Parameters,
): Promise<PassphraseSlot> {
  const id = randomUUID()
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const key = await stretch(passphrase, salt, argon2)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(boundTo(vaultId, id, argon2))
  const sealed = Buffer.concat([cipher.update(masterKey), cipher.final(), cipher.getAuthTag()])
  key.fill(0)
  return {
    id,
    kind: 'passphrase',
    argon2,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    sealedMasterKey: sealed.toString('base64'),
  }
}

/** The master key, or null if the passphrase is not the one of this slot (or the slot was altered). */
export async function openWithPassphrase(
  slot: PassphraseSlot,
  passphrase: string,
  vaultId: string,
): Promise<Uint8Array | null> {
  const key = await stretch(passphrase, Buffer.from(slot.salt, 'base64'), slot.argon2)
  const sealed = Buffer.from(slot.sealedMasterKey, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'))
  decipher.setAAD(boundTo(vaultId, slot.id, slot.argon2))
  decipher.setAuthTag(sealed.subarray(MASTER_KEY_BYTES, MASTER_KEY_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, MASTER_KEY_BYTES)), decipher.final()])
  } catch {
    return null
  } finally {
    key.fill(0)
  }
}

/** An ordinary age file: with the code, stock tools open the vault without this program (docs/format.md). */
export async function sealWithRecoveryCode(
  masterKey: Uint8Array,
  code: RecoveryCode,
  vaultId: string,
): Promise<RecoverySlot> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(ageIdentityOf(code, vaultId)))
  return { id: randomUUID(), kind: 'recovery', age: armor.encode(await encrypter.encrypt(masterKey)) }
}

/** The master key, or null if the code is not the one of this slot. */
export async function openWithRecoveryCode(
  slot: RecoverySlot,
  code: RecoveryCode,
  vaultId: string,
): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(ageIdentityOf(code, vaultId))
  try {
    const masterKey = await decrypter.decrypt(armor.decode(slot.age))
    return masterKey.length === MASTER_KEY_BYTES ? masterKey : null
  } catch {
    return null
  }
}

/** HKDF-SHA256 of the 26 data symbols → X25519 secret in age's spelling. No slow function: the code has 130 bits. */
export function ageIdentityOf(code: RecoveryCode, vaultId: string): string {
  const secret = hkdfSync('sha256', recoverySecretOf(code), vaultId, 'duologue/v1/recovery', 32)
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', new Uint8Array(secret)).toUpperCase()
}

/** A slot is bound to its vault, its id and its stretching: none of them can be exchanged or weakened. */
function boundTo(vaultId: string, slotId: string, argon2: Argon2Parameters): Buffer {
  const { memoryKiB, passes, lanes } = argon2
  return Buffer.from(`duologue/v1|${vaultId}|${slotId}|passphrase|argon2id|${memoryKiB}|${passes}|${lanes}`)
}
