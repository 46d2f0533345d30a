// A detached signature as `ssh-keygen -Y` makes and reads it (OpenSSH's PROTOCOL.sshsig): Ed25519, SHA-512.
// Invariant: a signature that holds has one spelling only; whatever differs in one sign is refused.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { type Result, err, ok } from '../domain/result'
import { bytesOf, fromBase64, inLines, toBase64 } from './bytes'
import {
  SIGN_KEY_BYTES,
  SSH_KEY_TYPE,
  fingerprintOf,
  isInPrimeOrderGroup,
  isPointOfLargeOrder,
  isUsableSignKey,
  sshString,
  sshWireKey,
} from './sign-key'

/** What a signature is for; one made for one purpose does not hold for another. */
export const NAMESPACES = {
  card: 'duologue-card-v1',
  round: 'duologue-round-v1',
  agreed: 'duologue-agreed-v1',
  dated: 'duologue-dated-v1',
} as const

export type Namespace = (typeof NAMESPACES)[keyof typeof NAMESPACES]

/** Signs with a key that only the caller knows; answers the armored signature. */
export type Sign = (namespace: Namespace, bytes: Uint8Array) => string

export interface Signer {
  readonly publicKey: Uint8Array
  readonly fingerprint: string
}

export type SignatureProblem = 'notASignature' | 'unusableKey' | 'doesNotMatch'

export interface Claim {
  readonly namespace: string
  readonly bytes: Uint8Array
  readonly armored: string
}

const BEGIN = '-----BEGIN SSH SIGNATURE-----'
const END = '-----END SSH SIGNATURE-----'
const MAGIC = bytesOf('SSHSIG')
const HASH = 'sha512'
const LINE_LETTERS = 70
const SIGNATURE_BYTES = 64

/** The bytes that the key signs: the purpose and the hash of the content. */
export const signedPart = (namespace: string, bytes: Uint8Array): Uint8Array =>
  concatBytes(MAGIC, sshString(namespace), sshString(''), sshString(HASH), sshString(sha512(bytes)))

export function armoredSignature(namespace: string, publicKey: Uint8Array, signature: Uint8Array): string {
  return `${BEGIN}\n${inLines(toBase64(blobOf(namespace, publicKey, signature)), LINE_LETTERS)}${END}\n`
}

/** Who signed the bytes for this purpose. Whether that key is the right one is for the caller to ask. */
export function verifySsh({ namespace, bytes, armored }: Claim): Result<Signer, SignatureProblem> {
  const parts = partsOf(namespace, armored)
  if (parts === null) return err('notASignature')
  const { publicKey, signature } = parts
  if (!isPointOfLargeOrder(publicKey)) return err('unusableKey')
  if (!holds(signature, signedPart(namespace, bytes), publicKey)) return err('doesNotMatch')
  // Slow, so only for what would be let in.
  if (!isUsableSignKey(publicKey)) return err('unusableKey')
  if (!isInPrimeOrderGroup(signature.subarray(0, SIGN_KEY_BYTES))) return err('doesNotMatch')
  return ok({ publicKey, fingerprint: fingerprintOf(publicKey) })
}

/** The bare 64 bytes; null if it is not in its one spelling. */
export const rawSignatureOf = (namespace: string, armored: string): Uint8Array | null =>
  partsOf(namespace, armored)?.signature ?? null

/** Strict (RFC 8032): points in their shortest spelling, the scalar below the order. */
function holds(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false })
  } catch {
    return false
  }
}

/** Everything but key and signature is known beforehand: cut them out, spell the whole anew, compare. */
function partsOf(
  namespace: string,
  armored: string,
): { publicKey: Uint8Array; signature: Uint8Array } | null {
  const empty = blobOf(namespace, new Uint8Array(SIGN_KEY_BYTES), new Uint8Array(SIGNATURE_BYTES))
  if (armored.length > 2 * empty.length + 200) return null
  const blob = fromBase64(armored.split('\n').slice(1, -2).join(''))
  if (blob?.length !== empty.length) return null
  const keyAt = MAGIC.length + 4 + 4 + 4 + SSH_KEY_TYPE.length + 4
  const publicKey = blob.slice(keyAt, keyAt + SIGN_KEY_BYTES)
  const signature = blob.slice(-SIGNATURE_BYTES)
  return armoredSignature(namespace, publicKey, signature) === armored ? { publicKey, signature } : null
}

function blobOf(namespace: string, publicKey: Uint8Array, signature: Uint8Array): Uint8Array {
  return concatBytes(
    MAGIC,
    Uint8Array.of(0, 0, 0, 1),
    sshString(sshWireKey(publicKey)),
    sshString(namespace),
    sshString(''),
    sshString(HASH),
    sshString(concatBytes(sshString(SSH_KEY_TYPE), sshString(signature))),
  )
}
