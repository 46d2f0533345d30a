// A pairing card in as few signs as a QR code likes: base32 of fixed fields, the name, and the bare signature.
// Invariant: says exactly what the long spelling says; the signature is over the long one.
import { base32nopad } from '@scure/base'
import { type Result, err, ok } from '../../domain/result'
import { armoredSignature, NAMESPACES, rawSignatureOf } from '../../signed/ssh-signature'
import type { CardContent } from './card-content'
import { recipientOfPoint, recipientPoint } from './sealing'

const VERSION = 1
const KEY_BYTES = 32
const NONCE_BYTES = 16
const TIME_BYTES = 6
const SIGNATURE_BYTES = 64
const NAME_AT = 2 * KEY_BYTES + NONCE_BYTES + TIME_BYTES
/** The largest date of ECMAScript. */
const MAX_TIME_MS = 8.64e15

/** Both keys, the nonce, the time in ms, the name's UTF-8, the signature. */
export function compactCard(content: CardContent, signature: string): string {
  const time = Buffer.alloc(TIME_BYTES)
  time.writeUIntBE(Date.parse(content.madeAt), 0, TIME_BYTES)
  const bytes = Buffer.concat([
    content.signKey,
    recipientPoint(content.sealRecipient) ?? Buffer.alloc(0),
    Buffer.from(content.pairNonce, 'hex'),
    time,
    Buffer.from(content.name),
    rawSignatureOf(NAMESPACES.card, signature) ?? Buffer.alloc(0),
  ])
  return `DUOLOGUE-CARD:${VERSION}:${base32nopad.encode(bytes)}`
}

export function signedFromCompact(
  version: number,
  base32: string,
): Result<{ content: CardContent; signature: string }, 'damaged' | 'newer'> {
  if (version !== VERSION) return err('newer')
  const bytes = bytesOfBase32(base32)
  if (bytes === null || bytes.length < NAME_AT + SIGNATURE_BYTES) return err('damaged')
  const signKey = new Uint8Array(bytes.subarray(0, KEY_BYTES))
  const nonce = bytes.subarray(2 * KEY_BYTES, 2 * KEY_BYTES + NONCE_BYTES)
  const timeMs = bytes.readUIntBE(NAME_AT - TIME_BYTES, TIME_BYTES)
  if (timeMs > MAX_TIME_MS) return err('damaged')
  const content: CardContent = {
    signKey,
    sealRecipient: recipientOfPoint(bytes.subarray(KEY_BYTES, 2 * KEY_BYTES)),
    pairNonce: nonce.toString('hex'),
    madeAt: new Date(timeMs).toISOString(),
    name: bytes.subarray(NAME_AT, -SIGNATURE_BYTES).toString('utf8'),
  }
  const raw = new Uint8Array(bytes.subarray(-SIGNATURE_BYTES))
  return ok({ content, signature: armoredSignature(NAMESPACES.card, signKey, raw) })
}

function bytesOfBase32(text: string): Buffer | null {
  try {
    return Buffer.from(base32nopad.decode(text))
  } catch {
    return null
  }
}
