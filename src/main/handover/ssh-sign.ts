// Signing with Ed25519, in the spelling of src/signed/ssh-signature.ts. The seed is the whole secret.
import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { SIGN_KEY_BYTES } from '../../signed/sign-key'
import { type Sign, armoredSignature, signedPart } from '../../signed/ssh-signature'

export interface SignKey {
  readonly publicKey: Uint8Array
  readonly sign: Sign
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 seed in PKCS #8. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** `seed`: 32 random bytes. */
export function signKeyOfSeed(seed: Uint8Array): SignKey {
  if (seed.length !== SIGN_KEY_BYTES) throw new RangeError('a seed has 32 bytes')
  const pkcs8 = Buffer.concat([PKCS8_HEAD, seed])
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  pkcs8.fill(0)
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const publicKey = new Uint8Array(spki.subarray(-SIGN_KEY_BYTES))
  return {
    publicKey,
    sign: (namespace, bytes) =>
      armoredSignature(
        namespace,
        publicKey,
        new Uint8Array(sign(null, signedPart(namespace, bytes), privateKey)),
      ),
  }
}
