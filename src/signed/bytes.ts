// Bytes in the spellings that files need. Nothing here needs Node or a page.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'

/** UTF-8. */
export const bytesOf = (text: string): Uint8Array => utf8ToBytes(text)

/** Lower-case hexadecimal digits; of a text: of its UTF-8 bytes. */
export const sha256Of = (content: string | Uint8Array): string =>
  bytesToHex(sha256(typeof content === 'string' ? bytesOf(content) : content))

/** Throws for anything but hexadecimal digits. */
export const fromHex = (digits: string): Uint8Array => hexToBytes(digits)

export const toBase64 = (bytes: Uint8Array): string => base64.encode(bytes)

/** Only the one spelling that `toBase64` writes; null for any other. */
export function fromBase64(text: string): Uint8Array | null {
  try {
    const bytes = base64.decode(text)
    return toBase64(bytes) === text ? bytes : null
  } catch {
    return null
  }
}

export const isSameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/** Lines of `width` characters, each with a line break. */
export const inLines = (text: string, width: number): string =>
  text.replaceAll(new RegExp(`.{1,${width}}`, 'g'), (line) => `${line}\n`)
