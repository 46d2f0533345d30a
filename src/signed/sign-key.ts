// The public half of a signing key (Ed25519) and its names. Invariant: a key that is usable here is a point of the
// prime-order group in its one spelling, so that every program comes to the same verdict about a signature.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { bytesOf, toBase64 } from './bytes'

export const SIGN_KEY_BYTES = 32
export const SSH_KEY_TYPE = 'ssh-ed25519'

/**
 * False for what is no point, is spelled in another way than the shortest, or has a part of small order: under such a
 * key anybody can make signatures, or programs disagree about them (Chalkias et al., "Taming the many EdDSAs", 2020).
 */
export function isUsableSignKey(key: Uint8Array): boolean {
  return key.length === SIGN_KEY_BYTES && isInPrimeOrderGroup(key)
}

export const isInPrimeOrderGroup = (spelled: Uint8Array): boolean =>
  isPointOfLargeOrder(spelled) && ed25519.Point.fromBytes(spelled, false).isTorsionFree()

/** A point in its shortest spelling, and not one of the eight under which everything verifies. */
export function isPointOfLargeOrder(spelled: Uint8Array): boolean {
  try {
    return !ed25519.Point.fromBytes(spelled, false).isSmallOrder()
  } catch {
    return false
  }
}

/** As OpenSSH writes it: the length in four bytes, most significant first, then the bytes. */
export function sshString(content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length)
  return concatBytes(length, bytes)
}

/** How the key stands on the wire and in a signature. */
export const sshWireKey = (key: Uint8Array): Uint8Array =>
  concatBytes(sshString(SSH_KEY_TYPE), sshString(key))

/** One line of a `.pub` file, without the comment. */
export const sshPublicKey = (key: Uint8Array): string => `${SSH_KEY_TYPE} ${toBase64(sshWireKey(key))}`

/** As `ssh-keygen -l` shows it. */
export const fingerprintOf = (key: Uint8Array): string =>
  `SHA256:${toBase64(sha256(sshWireKey(key))).replace(/=+$/, '')}`

export const isFingerprint = (text: string): boolean =>
  /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/.test(text)

/**
 * One line of an `allowed_signers` file. A principal is one word without signs that a pattern would read: blanks and
 * the like become hyphens.
 */
export function allowedSignersLine(name: string, key: Uint8Array, namespace: string): string {
  return `${principalOf(name)} namespaces="${namespace}" ${sshPublicKey(key)}`
}

/** The name under which `ssh-keygen -Y verify -I` finds the line. */
export const principalOf = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}.@_-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'signer'
