// Which typed or pasted words are a web address.
import { isKeepableLink } from '../../../domain/link'

/** The signs that end a sentence rather than an address. */
const trailing = /[.,;:!?'"’”»)\]}>]+$/u
const start = /^https?:\/\/./iu

/** The address a text ends with, and where it begins. */
export function webAddressAtEnd(text: string): { readonly at: number; readonly address: string } | null {
  const last = /\S+$/u.exec(text.slice(-2_000))?.[0]
  if (last === undefined) return null
  const address = last.replace(trailing, '')
  return start.test(address) && isKeepableLink(address) ? { at: text.length - last.length, address } : null
}

/** The whole of a text, if it is one address and nothing else. */
export function onlyAddress(text: string): string | null {
  const address = text.trim()
  return isKeepableLink(address) && (start.test(address) || /^(?:mailto|tel):/iu.test(address))
    ? address
    : null
}

/** What somebody typed into the address field, as it is kept: `example.org` means https. Null: not an address. */
export function addressFrom(typed: string): string | null {
  const words: string = typed.trim()
  if (kept(words) !== null) return words
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/u.test(words)) return kept(`mailto:${words}`)
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/:?#]\S*)?$/u.test(words) ? kept(`https://${words}`) : null
}

const kept = (address: string) => (isKeepableLink(address) ? address : null)
