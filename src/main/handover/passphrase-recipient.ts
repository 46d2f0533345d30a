// Sealing for a passphrase as age does it (its recipient `scrypt`), with the system's own scrypt on another thread: the
// process goes on answering. Invariant: the stock `age` opens it.
import { randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { base64nopad } from '@scure/base'
import { type Recipient, Stanza } from 'age-encryption'

const LABEL = Buffer.from('age-encryption.org/v1/scrypt')
/** age's own choice: about a second; opening needs 256 MiB. */
const SCRYPT_LOG_N = 18
const BLOCK = 8
const KEY_BYTES = 32
/** 128 bytes × N × block, and some more. */
const MAX_MEMORY_BYTES = 129 * 2 ** SCRYPT_LOG_N * BLOCK
/** The key is made for one file key, so that a nonce of zeros is used once. */
const NONCE = new Uint8Array(12)

const derive = promisify<string, Uint8Array, number, object, Buffer>(scrypt)

export const passphraseRecipient = (passphrase: string): Recipient => ({
  wrapFileKey: async (fileKey) => {
    const salt = randomBytes(16)
    const cost = { N: 2 ** SCRYPT_LOG_N, r: BLOCK, p: 1, maxmem: MAX_MEMORY_BYTES }
    const key = await derive(passphrase, Buffer.concat([LABEL, salt]), KEY_BYTES, cost)
    const body = chacha20poly1305(key, NONCE).encrypt(fileKey)
    return [new Stanza(['scrypt', base64nopad.encode(salt), String(SCRYPT_LOG_N)], body)]
  },
})
